package org.evidencestation.app.timecard;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.Stream;
import org.evidencestation.app.FirstStart;
import org.evidencestation.app.Locations;
import org.evidencestation.app.Settings;
import org.evidencestation.app.Station;
import org.evidencestation.app.cli.Cli;
import org.evidencestation.app.cli.Screens;
import org.evidencestation.app.cli.Surroundings;
import org.evidencestation.app.custody.DockingListener;
import org.evidencestation.app.custody.Presence;
import org.evidencestation.app.custody.SpaceGate;
import org.evidencestation.devices.DockSource;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.volume.VolumeDevice;
import org.evidencestation.storage.durable.DiskProbe;

/** A whole station to which somebody brings a film of its card an hour later. */
final class DockedCard {
    private final Path folder;
    private final Path card;
    private final InstantSource time;
    private int exitCode;
    private String said = "";

    DockedCard(Path folder, Film film) throws Exception {
        this.folder = folder;
        this.card = folder.resolve("card");
        Instant docked = film.began().plusSeconds(3600);
        this.time = () -> docked;
        Path clip = Files.createDirectories(card.resolve("DCIM/100MEDIA"))
                .resolve(film.named().toString().replaceAll("\\D", "") + ".MP4");
        Files.copy(film.file(), clip);
        Files.setLastModifiedTime(
                clip, FileTime.from(film.modified().atZone(Film.ZONE).toInstant()));
    }

    /** @return the recorder's key */
    String collectAndMeasure() throws Exception {
        Queue<Runnable> work = new ArrayDeque<>();
        Locations places = Locations.of(environment(), folder, false).withKeys(folder.resolve("keys"));
        try (Station station = Station.open(new Station.Setup(
                folder.resolve("vault"), places, Settings.DEFAULT, SpaceGate.WhenFull.STOP, time, DiskProbe.NONE))) {
            station.onCommitted(station.measureClocks(work::add));
            DockedDevice device = VolumeDevice.folder(card);
            station.collect()
                    .collect(
                            station.recorders().driverOf(device),
                            device,
                            "folder",
                            new Presence(),
                            new DockingListener() {});
            work.forEach(Runnable::run);
            return device.key().value();
        }
    }

    private Map<String, String> environment() {
        return Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString());
    }

    /** @return what the command said */
    String types(String command, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        List<String> places = List.of(
                "--vault",
                folder.resolve("vault").toString(),
                "--keys",
                folder.resolve("keys").toString());
        Stream<String> line = Stream.concat(Stream.concat(Stream.of(command), places.stream()), Stream.of(words));
        exitCode = new Cli(new Surroundings(
                        environment(),
                        folder,
                        false,
                        Locale.ENGLISH,
                        time,
                        false,
                        print,
                        print,
                        new NoScreens(),
                        prompt -> Optional.empty()))
                .run(line.toArray(String[]::new));
        said = out.toString(StandardCharsets.UTF_8);
        return said;
    }

    String said() {
        return said;
    }

    int exitCode() {
        return exitCode;
    }

    private static final class NoScreens implements Screens {
        @Override
        public void tell(String sentence, String understood) {
            throw new AssertionError(sentence);
        }

        @Override
        public boolean available() {
            return false;
        }

        @Override
        public Optional<Station> setUp(FirstStart first) {
            throw new AssertionError("No command asks on a screen");
        }

        @Override
        public void show(Station station, DockSource rack, DockingListener witness) {
            throw new AssertionError("No command shows a screen");
        }
    }
}
