package org.evidencestation.devices.rig;

import java.nio.file.Path;
import java.util.List;
import org.evidencestation.devices.DockSource;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.RecorderDriver;

/** A recorder of the machine, what it holds, and what a hand at the dock does with it. */
interface Peer {
    String name();

    /** The same files as on its card. */
    Path footage();

    DockSource source();

    RecorderDriver driver();

    /** Returns when it can be found. */
    void plug() throws Exception;

    /** At once and without warning. */
    void pull() throws Exception;

    /** Cleans up behind a pulled recorder, or before one is taken out. */
    default void letGo() throws Exception {}

    /** The one recorder that its source shows. */
    default DockedDevice device() {
        List<DockedDevice> present = source().present();
        if (present.size() != 1) {
            throw new IllegalStateException("Not one recorder: " + present);
        }
        return present.getFirst();
    }

    default void remove() throws Exception {
        letGo();
        pull();
    }
}
