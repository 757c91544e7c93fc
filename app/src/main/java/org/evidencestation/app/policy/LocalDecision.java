package org.evidencestation.app.policy;

import java.time.Instant;

/**
 * What an office decided where its regulation is silent or has ended.
 *
 * @param who decided, as the station knows people
 * @param when it was written down
 * @param text what was decided
 */
public record LocalDecision(String who, Instant when, String text) {
    public LocalDecision {
        if (who.isBlank() || text.isBlank()) {
            throw new IllegalArgumentException("a local decision has a person and a text");
        }
    }
}
