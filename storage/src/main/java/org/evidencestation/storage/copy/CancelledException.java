package org.evidencestation.storage.copy;

import java.io.IOException;

/** Somebody ended the work before it was done; what was done counts. */
public final class CancelledException extends IOException {
    private static final long serialVersionUID = 1L;

    public CancelledException() {
        super("Cancelled");
    }
}
