package org.evidencestation.app.regime;

import java.util.List;
import java.util.Optional;
import org.evidencestation.app.policy.RegimeProfile;
import org.evidencestation.storage.index.IndexedEvent;
import org.evidencestation.storage.journal.RegimeEvent.LocalDecisionMade;

/** What the office decided itself, as the journal tells it: nothing is ever taken back, the last word on a matter counts. */
public record LocalDecisions(List<IndexedEvent> regimes) {
    /** @param regimes as of the index, oldest first */
    public LocalDecisions {
        regimes = List.copyOf(regimes);
    }

    /** That a regulation, or the one it was derived from, is used beyond its own time (W20). */
    public Optional<LocalDecisionMade> goesOn(RegimeProfile profile) {
        return regimes.reversed().stream()
                .flatMap(line -> made(line).stream())
                .filter(it -> it.rule().isEmpty())
                .filter(it ->
                        profile.texts().stream().anyMatch(text -> text.id().equals(it.profile())))
                .findFirst();
    }

    /** Whether a later line says something else of the same matter. */
    public boolean superseded(IndexedEvent line) {
        Optional<LocalDecisionMade> asked = made(line);
        return asked.isPresent()
                && regimes.stream()
                        .filter(other -> other.number() > line.number())
                        .flatMap(other -> made(other).stream())
                        .anyMatch(other -> other.rule().equals(asked.get().rule())
                                && (!other.rule().isEmpty()
                                        || other.profile().equals(asked.get().profile())));
    }

    private static Optional<LocalDecisionMade> made(IndexedEvent line) {
        return line.event() instanceof LocalDecisionMade it ? Optional.of(it) : Optional.empty();
    }
}
