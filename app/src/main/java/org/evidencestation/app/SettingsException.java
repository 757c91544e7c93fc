package org.evidencestation.app;

import java.io.IOException;
import java.nio.file.Path;

/** A settings file is not what it should be. The station stops rather than run with settings nobody chose. */
public final class SettingsException extends IOException {
    private static final long serialVersionUID = 1L;

    /** @param line counted from 1 */
    SettingsException(Path file, int line, String why) {
        super(file + ", line " + line + ": " + why);
    }
}
