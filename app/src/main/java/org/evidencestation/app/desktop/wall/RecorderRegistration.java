package org.evidencestation.app.desktop.wall;

import java.io.IOException;
import java.util.Optional;

/** What a person says of the device in a slot. */
public interface RecorderRegistration {
    /**
     * It is one of the office's recorders, and is collected from now on.
     *
     * @param name given by the person, not blank
     */
    void register(int slot, String name) throws IOException;

    /**
     * What is plugged in next teaches which port wears this sticker, then the following number, and so on.
     *
     * @param slot 0 to learn no more
     * @return false if that has to wait until this slot and those after it are empty
     */
    boolean learn(int slot);

    /** The sticker that is being learnt now; empty if none. Answered at once. */
    Optional<Integer> learning();

    /** It is the recorder it is registered as, though it says other things of itself. */
    void confirm(int slot) throws IOException;
}
