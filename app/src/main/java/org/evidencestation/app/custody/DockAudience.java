package org.evidencestation.app.custody;

import java.util.function.Consumer;

/**
 * Who is told of what happens in the docks, from any thread; must be quick.
 *
 * @param screen given every change of every tile
 * @param witness told of every docking as it goes; of several at once in one stream
 */
public record DockAudience(Consumer<DockSnapshot> screen, DockingListener witness) {
    /** Nobody but a screen. */
    public static DockAudience screen(Consumer<DockSnapshot> screen) {
        return new DockAudience(screen, new DockingListener() {});
    }
}
