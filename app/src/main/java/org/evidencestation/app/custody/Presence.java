package org.evidencestation.app.custody;

/**
 * Whether a recorder is still in its dock and wanted. Set once by whoever sees it go, asked by the thread that reads it;
 * threads are never interrupted, because an interrupt would close the file channels they write to.
 */
public final class Presence {
    private volatile boolean gone;

    public void leave() {
        gone = true;
    }

    public boolean gone() {
        return gone;
    }
}
