package org.evidencestation.app.policy;

import java.time.Instant;
import java.util.Optional;

/**
 * The ingest rule applied to one recording.
 *
 * @param due empty where the regulation states no time or nothing is known to count it from
 * @param article that decides, for example {@code W14}
 * @param anchor what the time was counted from
 */
public record IngestDecision(Verdict verdict, Optional<Instant> due, String article, Anchor anchor) {
    /** How the ingest stands against the rule. */
    public enum Verdict {
        ON_TIME,
        LATE,
        NO_DEADLINE,
        UNKNOWN
    }

    /** What the time is counted from. */
    public enum Anchor {
        OPERATION_END,
        /** No operation is known: the recording's own corrected end stands in for it. */
        RECORDING_END,
        RETURN_TO_UNIT,
        END_OF_WORKING_DAY,
        NONE
    }
}
