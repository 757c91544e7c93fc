package org.evidencestation.app.cli;

import java.io.IOException;
import java.util.Optional;
import org.evidencestation.app.FirstStart;
import org.evidencestation.app.Station;
import org.evidencestation.app.custody.DockingListener;
import org.evidencestation.devices.DockSource;

/** The screens, which the commands open but do not know. */
public interface Screens {
    /** Whether there is a display to show them on. */
    boolean available();

    /** Begins what takes long, while the caller opens the station that is about to be shown. */
    default void prepare() {}

    /**
     * Asks what only the office can say before there is a station.
     *
     * @return the station that was made, the caller's to close; empty if somebody closed the window, and then nothing was written
     */
    Optional<Station> setUp(FirstStart first) throws IOException;

    /**
     * Shows the dock wall over a rack until the last window is closed; the station stays the caller's to close.
     *
     * @param witness told of every docking beside the wall, from any thread
     */
    void show(Station station, DockSource rack, DockingListener witness) throws IOException;

    /**
     * Says in a window of its own why nothing was shown, for whoever started the program from a menu and sees no terminal; returns
     * when somebody has read it, or nobody has for a while. Does nothing after {@link #show}.
     */
    void tell(String sentence, String understood);
}
