package org.evidencestation.app.desktop.wall;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.evidencestation.app.custody.DockSnapshot;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;

/**
 * All slots of the rack. Snapshots may come from any thread and as often as they like: of several that arrive before the
 * screen gets round to it only the newest of each slot is drawn.
 */
public final class WallModel {
    private final List<TileModel> tiles;
    private final Executor ui;
    private final Map<Integer, DockSnapshot> waiting = new ConcurrentHashMap<>();
    private final AtomicBoolean drawing = new AtomicBoolean();
    private final ReadOnlyObjectWrapper<Counts> counts;
    private final ReadOnlyObjectWrapper<Optional<TileModel>> opened = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** @param docks is given the receiver of every snapshot from now on */
    public WallModel(int slots, Words words, Consumer<Consumer<DockSnapshot>> docks, Executor ui) {
        this.ui = ui;
        TileFaces faces = new TileFaces(words.texts(), words.formats());
        tiles = IntStream.rangeClosed(1, slots)
                .mapToObj(slot -> new TileModel(slot, faces, words.time()))
                .toList();
        counts = new ReadOnlyObjectWrapper<>(Counts.of(tiles));
        words.texts().language().subscribe(this::refresh);
        docks.accept(this::take);
    }

    public List<TileModel> tiles() {
        return tiles;
    }

    public ReadOnlyObjectProperty<Counts> counts() {
        return counts.getReadOnlyProperty();
    }

    /** The tile whose drawer is open. */
    public ReadOnlyObjectProperty<Optional<TileModel>> opened() {
        return opened.getReadOnlyProperty();
    }

    public void open(TileModel tile) {
        opened.set(Optional.of(tile));
    }

    public void close() {
        opened.set(Optional.empty());
    }

    /** Lets countdowns run; called every second. */
    public void refresh() {
        tiles.forEach(TileModel::refresh);
    }

    private void take(DockSnapshot snapshot) {
        waiting.put(snapshot.slot(), snapshot);
        if (drawing.compareAndSet(false, true)) {
            ui.execute(this::draw);
        }
    }

    private void draw() {
        drawing.set(false);
        for (TileModel tile : tiles) {
            DockSnapshot next = waiting.remove(tile.slot());
            if (next != null) {
                tile.show(next);
            }
        }
        counts.set(Counts.of(tiles));
    }

    /** What every model of the wall needs to put facts into words. */
    public record Words(Texts texts, Formats formats, InstantSource time) {}
}
