package org.evidencestation.app.desktop.wall;

import java.io.IOException;

/** What a person says of the device in a slot. */
public interface RecorderRegistration {
    /**
     * It is one of the office's recorders, and is collected from now on.
     *
     * @param name given by the person, not blank
     */
    void register(int slot, String name) throws IOException;

    /** It is the recorder it is registered as, though it says other things of itself. */
    void confirm(int slot) throws IOException;
}
