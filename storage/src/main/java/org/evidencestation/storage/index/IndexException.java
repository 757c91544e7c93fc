package org.evidencestation.storage.index;

import java.io.IOException;

/** The index cannot be opened or built; the vault is untouched. */
public final class IndexException extends IOException {
    private static final long serialVersionUID = 1L;

    public IndexException(String message, Throwable cause) {
        super(message, cause);
    }
}
