package org.evidencestation.app.custody;

import org.evidencestation.devices.DeviceException;
import org.evidencestation.storage.journal.Checkpoint;

/** How a docking ended. */
public record DockingReport(Tally tally, Ending ending) {
    /** @param bytes of the clips sealed in this docking */
    public record Tally(int listed, int sealed, int duplicates, int findings, long bytes) {}

    /** Every way a docking can end; a failing vault is an exception instead. */
    public sealed interface Ending {
        /** Every clip is a recording, a duplicate or a finding. */
        record Completed(Checkpoint checkpoint) implements Ending {}

        /**
         * The recorder failed or was pulled; what had arrived is kept.
         *
         * @param detail driver, operation and native code, without the reason
         */
        record Cut(DeviceException.Reason reason, String detail) implements Ending {}

        /** The station was stopped; what had arrived is kept. */
        record Stopped() implements Ending {}

        /** @param wanted free bytes that would be enough to go on */
        record NoRoom(long wanted) implements Ending {}
    }
}
