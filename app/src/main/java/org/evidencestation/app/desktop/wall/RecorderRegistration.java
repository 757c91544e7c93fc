package org.evidencestation.app.desktop.wall;

import java.io.IOException;

/** Makes the unknown device in a slot one of the office's recorders; it is collected from then on. */
@FunctionalInterface
public interface RecorderRegistration {
    /** @param name given by the person, not blank */
    void register(int slot, String name) throws IOException;
}
