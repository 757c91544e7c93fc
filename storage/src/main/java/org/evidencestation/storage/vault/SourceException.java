package org.evidencestation.storage.vault;

import java.io.IOException;

/** The source failed, not the vault; what had arrived is kept for the next try. */
public final class SourceException extends IOException {
    private static final long serialVersionUID = 1L;

    public SourceException(String message) {
        super(message);
    }

    public SourceException(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
