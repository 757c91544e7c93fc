package org.evidencestation.app.timecard;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a card in a clip that is new at this docking can have been filmed live: after the recorder was last emptied, before it
 * was docked. A film of a real card, shown to the recorder again later, passes within these bounds; it makes the recorder look
 * faster than it is, never slower, and by no more than the time between two dockings.
 *
 * @param emptied when the docking before this one began that took everything; empty if there was none
 * @param docked when this docking began
 */
record Freshness(Optional<Instant> emptied, Instant docked) {
    /** A film may still run when the recorder is put into the dock, and the first poll comes later. */
    private static final Duration MARGIN = Duration.ofSeconds(2);

    Optional<CardRefusal> doubt(Instant shown) {
        if (shown.isAfter(docked.plus(MARGIN))) {
            return Optional.of(CardRefusal.AHEAD);
        }
        return emptied.filter(shown::isBefore).map(before -> CardRefusal.OUTDATED);
    }
}
