package org.evidencestation.app.desktop.handoff;

import java.time.Duration;
import java.util.Optional;
import org.evidencestation.app.office.Answer;

/** What goes on with packages. */
public sealed interface HandOffRun {
    /** Nothing, since the station was started. */
    record Idle() implements HandOffRun {}

    /** @param total bytes to write and to read back; 0 while the contents are put together */
    record Working(String number, long bytes, long total, Duration passed, boolean stopping) implements HandOffRun {}

    /**
     * The last that went on.
     *
     * @param folder where the package is, or its unfinished part
     * @param code that stands in the package; empty if there is none
     * @param detail what failed; empty if nothing did
     * @param unnoted why the register of access does not say so; empty if it does, or need not
     */
    record Ended(String number, End end, String folder, String code, String detail, Optional<Answer.Refused<?>> unnoted)
            implements HandOffRun {}

    /** How it came out. */
    enum End {
        WRITTEN,
        STOPPED,
        REFUSED,
        FAILED
    }
}
