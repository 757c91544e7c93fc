package org.evidencestation.devices.volume;

import java.io.IOException;
import java.nio.file.Path;

/** Lets a mounted card be written to for a while. Cards are mounted read-only, and only the system can change that. */
public interface WriteAccess {
    /** For cards that are mounted writable, such as folders and the drives of Windows. */
    WriteAccess AS_MOUNTED = new WriteAccess() {
        @Override
        public void allow(Path root) {}

        @Override
        public void forbid(Path root) {}
    };

    /** @throws IOException if the system refuses */
    void allow(Path root) throws IOException;

    /**
     * Writes out what is not on the card yet and takes the permission away.
     *
     * @throws IOException if that is not certain to have happened
     */
    void forbid(Path root) throws IOException;
}
