package org.evidencestation.storage.durable;

import java.io.IOException;

/** Somebody else holds the lock. */
public final class FolderLockedException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String holder;

    /** @param holder what the other one wrote about itself; empty if it could not be read */
    public FolderLockedException(String holder) {
        super(holder.isEmpty() ? "Locked by another process" : "Locked by " + holder);
        this.holder = holder;
    }

    public String holder() {
        return holder;
    }
}
