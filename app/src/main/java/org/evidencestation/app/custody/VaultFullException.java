package org.evidencestation.app.custody;

import java.io.IOException;

/** The vault's disk has no room for what comes next; nothing that was stored is touched. */
public final class VaultFullException extends IOException {
    private static final long serialVersionUID = 1L;

    private final long wanted;

    /** @param wanted free bytes that would be enough to go on */
    public VaultFullException(long wanted) {
        super("The vault's disk is full; " + wanted + " bytes of free space are needed");
        this.wanted = wanted;
    }

    public long wanted() {
        return wanted;
    }
}
