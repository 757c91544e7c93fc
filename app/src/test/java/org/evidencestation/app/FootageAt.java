package org.evidencestation.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.evidencestation.app.custody.DockingListener;
import org.evidencestation.app.custody.Presence;
import org.evidencestation.app.viewing.MayView;
import org.evidencestation.app.viewing.Viewer;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.volume.VolumeDevice;
import org.evidencestation.storage.index.IndexedEvent;
import org.evidencestation.storage.index.RecordingSearch;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.ViewingEvent;

/** A whole station with these films in its vault. */
final class FootageAt implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-11-21T01:00:00Z");
    private Instant now = NOW;
    final Station station;

    FootageAt(Path folder, List<Path> films) throws Exception {
        InstantSource time = () -> now;
        station = StationAt.open(folder, time);
        collect(station, folder, films);
    }

    static void collect(Station station, Path folder, List<Path> films) throws Exception {
        Path card = Files.createDirectories(folder.resolve("card/DCIM"));
        for (Path film : films) {
            Files.copy(film, card.resolve(film.getFileName().toString()));
        }
        DockedDevice device = VolumeDevice.folder(folder.resolve("card"));
        var _ = station.collect()
                .collect(
                        station.recorders().driverOf(device),
                        device,
                        "folder",
                        new Presence(),
                        new DockingListener() {});
    }

    void passes(java.time.Duration time) {
        now = now.plus(time);
    }

    List<RecordingId> recordings() {
        return station.index().recordings(RecordingSearch.newest(50)).stream()
                .map(row -> row.summary().recording())
                .toList();
    }

    RecordingId named(String ending) {
        return station.index().recordings(RecordingSearch.newest(50)).stream()
                .filter(row -> row.summary().name().endsWith(ending))
                .map(row -> row.summary().recording())
                .findFirst()
                .orElseThrow();
    }

    /** What the journal says of viewing, oldest first. */
    List<ViewingEvent> viewings() {
        return station.index().office(0, 1_000).stream()
                .map(IndexedEvent::event)
                .filter(ViewingEvent.class::isInstance)
                .map(ViewingEvent.class::cast)
                .toList();
    }

    /** What a request grants. */
    record Granted(String person, Set<RecordingId> recordings, Instant until, boolean stands) implements MayView {
        @Override
        public String request() {
            return "7";
        }

        @Override
        public Viewer viewer() {
            return new Viewer("示例来访者", "示例律师事务所");
        }
    }

    @Override
    public void close() throws java.io.IOException {
        station.close();
    }
}
