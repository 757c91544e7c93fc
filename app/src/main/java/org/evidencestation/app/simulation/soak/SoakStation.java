package org.evidencestation.app.simulation.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.evidencestation.app.Locations;
import org.evidencestation.app.Settings;
import org.evidencestation.app.Station;
import org.evidencestation.app.Upkeep;
import org.evidencestation.app.custody.DockAudience;
import org.evidencestation.app.custody.DockSupervisor;
import org.evidencestation.app.custody.DockingListener;
import org.evidencestation.app.custody.DockingReport;
import org.evidencestation.app.custody.SpaceGate;
import org.evidencestation.app.simulation.SimulatedTime;
import org.evidencestation.devices.simulated.SimulatedRack;
import org.evidencestation.storage.copy.Pace;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.mirror.Mirror;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A station in a folder of its own that is opened, closed and cut off again and again. For one thread. */
final class SoakStation implements AutoCloseable {
    static final Instant BEGIN = Instant.parse("2026-01-05T01:00:00Z");
    private static final Logger LOG = LoggerFactory.getLogger(SoakStation.class);
    private static final int LOOKS = 3;

    final SimulatedTime time = new SimulatedTime(BEGIN);
    final Trouble trouble = new Trouble();
    final People people = new People();
    final SimulatedRack rack = new SimulatedRack();
    private final BlockingQueue<DockingReport> ended = new LinkedBlockingQueue<>();
    private final Path folder;
    private @Nullable Station station;
    private @Nullable DockSupervisor docks;
    private @Nullable Upkeep upkeep;

    SoakStation(Path folder) throws IOException {
        this.folder = folder.toAbsolutePath().normalize();
        Files.createDirectories(mirror());
        open();
        people.found(station());
        people.signIn(station());
        try (Mirror mirror = Mirror.open(
                station().vault(),
                new DurableFiles(mirror()),
                time,
                Set.of(Mirror.Option.CREATE, Mirror.Option.SAME_DISK))) {
            mirror.run(progress -> {}, Pace.FREE);
        }
    }

    private void open() throws IOException {
        Station fresh =
                Station.open(new Station.Setup(vault(), places(), settings(), SpaceGate.WhenFull.STOP, time, trouble));
        station = fresh;
        docks = fresh.supervise(rack, new DockAudience(_ -> {}, new DockingListener() {
            @Override
            public void ended(DockingReport report) {
                ended.add(report);
            }
        }));
        upkeep = fresh.upkeep(() -> false);
    }

    private Locations places() {
        return Locations.of(
                        Map.of(
                                "XDG_DATA_HOME", folder.resolve("data").toString(),
                                "XDG_CACHE_HOME", folder.resolve("cache").toString(),
                                "XDG_STATE_HOME", folder.resolve("state").toString(),
                                "XDG_CONFIG_HOME", folder.resolve("config").toString()),
                        folder,
                        false)
                .withKeys(folder.resolve("keys"));
    }

    private Settings settings() {
        return Settings.DEFAULT
                .withProfile("SM")
                .withUnit("示例单位")
                .withDiscErrorCorrection(false)
                .withRecorders(new Settings.Recorders(true, true, false, java.util.List.of()))
                .withUpkeep(new Settings.Upkeep(Optional.of(mirror()), 0, 30 * 24));
    }

    Path vault() {
        return folder.resolve("vault");
    }

    Path mirror() {
        return folder.resolve("mirror");
    }

    Path folder(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name));
    }

    Station station() {
        return Objects.requireNonNull(station, "open");
    }

    Upkeep upkeep() {
        return Objects.requireNonNull(upkeep, "open");
    }

    Instant now() {
        return time.instant();
    }

    /** Closed and opened in good order. */
    void restart() throws IOException {
        restart(now());
    }

    /** The same, and while it was closed somebody set the clock. */
    void restart(Instant shown) throws IOException {
        shut();
        time.moveTo(shown);
        open();
        people.signIn(station());
    }

    /** The disk stopped answering in the middle of something: whatever was in memory is gone. */
    void cutOff() throws IOException {
        try {
            shut();
        } catch (IOException e) {
            LOG.debug("It could not say good-bye", e);
        }
        trouble.none();
        ended.clear();
        open();
        people.signIn(station());
    }

    private void shut() throws IOException {
        try (Station closing = station;
                Upkeep chores = upkeep;
                DockSupervisor rackClosing = docks) {
            LOG.debug("Closing {} {} {}", closing, chores, rackClosing);
        } finally {
            station = null;
        }
    }

    /** Looks at the rack as often as it takes to believe what is in it. */
    void look() {
        for (int i = 0; i < LOOKS; i++) {
            Objects.requireNonNull(docks, "open").poll();
        }
    }

    /** The next docking that ended; empty if none does. */
    Optional<DockingReport> ended(Duration patience) throws InterruptedException {
        return Optional.ofNullable(ended.poll(patience.toMillis(), TimeUnit.MILLISECONDS));
    }

    @Override
    public void close() throws IOException {
        if (station != null) {
            shut();
        }
    }
}
