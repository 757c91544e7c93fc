package org.evidencestation.app.desktop.wall;

import java.time.InstantSource;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.evidencestation.app.custody.DockSnapshot;

/** One slot of the wall: its last snapshot and what that looks like now. */
public final class TileModel {
    private final TileFaces faces;
    private final InstantSource time;
    private final ReadOnlyObjectWrapper<DockSnapshot> snapshot;
    private final ReadOnlyObjectWrapper<TileFace> face;

    TileModel(int slot, TileFaces faces, InstantSource time) {
        this.faces = faces;
        this.time = time;
        snapshot = new ReadOnlyObjectWrapper<>(DockSnapshot.idle(slot));
        face = new ReadOnlyObjectWrapper<>(faces.of(snapshot.get(), time.instant()));
    }

    public int slot() {
        return snapshot.get().slot();
    }

    public ReadOnlyObjectProperty<DockSnapshot> snapshot() {
        return snapshot.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<TileFace> face() {
        return face.getReadOnlyProperty();
    }

    void show(DockSnapshot next) {
        snapshot.set(next);
        refresh();
    }

    /** Words again: time went on, or the language changed. */
    void refresh() {
        TileFace next = faces.of(snapshot.get(), time.instant());
        if (!next.equals(face.get())) {
            face.set(next);
        }
    }
}
