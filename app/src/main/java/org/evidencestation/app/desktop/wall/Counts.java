package org.evidencestation.app.desktop.wall;

import java.util.Collection;
import org.evidencestation.app.custody.DockState;

/** How many slots are in which state. */
public record Counts(int idle, int collecting, int attention, int fault, int ready) {
    static Counts of(Collection<TileModel> tiles) {
        return new Counts(
                count(tiles, DockState.IDLE),
                count(tiles, DockState.COLLECTING),
                count(tiles, DockState.ATTENTION),
                count(tiles, DockState.FAULT),
                count(tiles, DockState.READY));
    }

    private static int count(Collection<TileModel> tiles, DockState state) {
        return (int) tiles.stream()
                .filter(tile -> tile.snapshot().get().state() == state)
                .count();
    }
}
