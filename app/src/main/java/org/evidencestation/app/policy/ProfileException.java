package org.evidencestation.app.policy;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A profile file is not what a profile must be; the message names the file, the line and the key. */
public final class ProfileException extends IOException {
    private static final long serialVersionUID = 1L;

    public ProfileException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
