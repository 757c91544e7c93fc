package org.evidencestation.storage.vault;

import java.io.IOException;

/** A stored recording cannot be read, or is not what was sealed. */
public final class DamagedException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String path;

    /** @param path of the file, from the object's folder, slash-separated; empty for the object as a whole */
    public DamagedException(String path, String detail) {
        super(detail);
        this.path = path;
    }

    public String path() {
        return path;
    }

    /** In English, for the expert. */
    public String detail() {
        return String.valueOf(getMessage());
    }
}
