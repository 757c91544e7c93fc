package org.evidencestation.app.desktop.disc;

import java.time.Duration;
import org.evidencestation.storage.journal.DiscJobId;

/** What goes on at the drive. */
public sealed interface DiscRun {
    /** Nothing, since the station was started. */
    record Idle() implements DiscRun {}

    /**
     * @param total bytes of this stage; 0 while it is not known
     * @param passed since this stage began
     * @param stopping whether somebody asked it to stop
     */
    record Working(
            DiscJobId job, int disc, int copy, Stage stage, long bytes, long total, Duration passed, boolean stopping)
            implements DiscRun {}

    /** The last that went on; how it ended. */
    record Ended(DiscJobId job, int disc, int copy, End end, String fault, String detail) implements DiscRun {}

    /** What a copy goes through. */
    enum Stage {
        PREPARE,
        BURN,
        READ_BACK,
        /** A copy that was there for long. */
        READ_AGAIN
    }

    /** How it came out. */
    enum End {
        VERIFIED,
        /** The last copy for others is there, and the register of access does not say so yet. */
        NOT_REGISTERED,
        /** The medium in the drive is not one for this; nothing was written to it. */
        UNFIT,
        /** The copy is void. */
        VOID,
        /** It was read again, and is as it was. */
        READ_GOOD,
        /** It was read again, and cannot be, or is not as it was. */
        READ_BAD,
        /** The station could not do it. */
        FAILED
    }
}
