package org.evidencestation.app.review;

import java.time.Instant;
import java.util.Optional;

/**
 * One thing on today's red list.
 *
 * @param key by which its own screen finds it: a recording, a recorder, a gap ...
 * @param about in the words of whoever entered it; may be empty
 * @param persons who is concerned, numbers separated by blanks; empty if nobody is known
 * @param since when it went red; empty where that is not known
 */
public record Red(Kind kind, String key, String about, String persons, Optional<Instant> since) {
    /** In the order of the list. */
    public enum Kind {
        /** A stored recording is not what was sealed. */
        DAMAGED,
        /** Somebody is out and the footage is late. */
        OVERDUE,
        /** Footage came late, and nobody said why. */
        LATE,
        /** Something is missing and not explained. */
        GAP,
        /** A statement waits for the signature the regulation asks for. */
        APPROVAL,
        /** Footage of no operation, long after it was made (L12). */
        NO_OPERATION,
        /** A recorder cannot be used. */
        RECORDER,
        /** A recorder's clock is off. */
        CLOCK,
        /** A recording was drawn and nobody has looked. */
        REVIEW,
        /** The year's evaluation is still to be held (SM17). */
        EVALUATION
    }
}
