package org.evidencestation.app.desktop.health;

import java.io.IOException;
import java.util.function.Consumer;
import org.evidencestation.storage.audit.Finding;

/** One whole-vault check. */
public interface AuditRun {
    /**
     * Runs to the end, or to {@link #cancel}; keeps the result for {@link StationHealth#lastAudit}.
     *
     * @param found told of one finding at a time, on any thread
     */
    AuditResult run(Consumer<Finding> found) throws IOException, InterruptedException;

    /** Ends the run at its next block; from any thread, at any time. */
    void cancel();

    /** From any thread; cheap. */
    Progress progress();

    /** @param objects and bytes that were checked, of so many that the journal tells of */
    record Progress(long objects, long bytes, long allObjects, long allBytes) {
        static final Progress NONE = new Progress(0, 0, 0, 0);

        double fraction() {
            return allBytes == 0 ? 0 : Math.clamp((double) bytes / allBytes, 0, 1);
        }
    }
}
