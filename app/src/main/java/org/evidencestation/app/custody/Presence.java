package org.evidencestation.app.custody;

import org.jspecify.annotations.Nullable;

/**
 * Whether a recorder is still in its dock and wanted. Ended once by whoever sees it go or stops the station, asked by the
 * thread that reads it; threads are never interrupted, because an interrupt would close the file channels they write to.
 */
public final class Presence {
    private volatile @Nullable End end;

    public void end(End why) {
        end = why;
    }

    public boolean over() {
        return end != null;
    }

    boolean stopped() {
        return end == End.STOPPED;
    }

    /** Why a docking shall not go on. */
    public enum End {
        /** The recorder was pulled out. */
        PULLED,
        /** Somebody ends the program. */
        STOPPED
    }
}
