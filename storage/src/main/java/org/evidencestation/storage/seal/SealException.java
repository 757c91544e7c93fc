package org.evidencestation.storage.seal;

import java.io.IOException;

/** A key or certificate cannot be used. */
public final class SealException extends IOException {
    private static final long serialVersionUID = 1L;

    public SealException(String message) {
        super(message);
    }

    public SealException(String message, Throwable cause) {
        super(message, cause);
    }
}
