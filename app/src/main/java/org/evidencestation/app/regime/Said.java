package org.evidencestation.app.regime;

import java.time.LocalDate;

/**
 * What whoever takes local decisions said, as it stands on paper.
 *
 * @param decision what was decided and why
 * @param document number or name of the paper
 * @param decider name and post
 * @param on the day it was decided
 */
public record Said(String decision, String document, String decider, LocalDate on) {
    public Said {
        decision = decision.strip();
        document = document.strip();
        decider = decider.strip();
    }
}
