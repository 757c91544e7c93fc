package org.evidencestation.app.custody;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidencestation.app.facts.ContentProbe;
import org.evidencestation.devices.Clip;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.PortKey;
import org.evidencestation.devices.RecorderKey;
import org.evidencestation.devices.volume.MountOptions;
import org.evidencestation.devices.volume.MountedVolume;
import org.evidencestation.devices.volume.VolumeDevice;
import org.evidencestation.devices.volume.VolumeDriver;
import org.evidencestation.devices.volume.WriteAccess;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.seal.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What goes from a card laid out as recorders lay them out, and what a recorder keeps there for itself. */
class ClearedCardTest {
    private static final String PATROL = "DCIM/100MEDIA/123401_7654321_20261121031205_0001.mp4";
    private static final String SECOND = "DCIM/100MEDIA/123401_7654321_20261121034010_0002.avi";
    private static final Set<String> ITS_OWN =
            Set.of("sn.txt", "config.ini", "LOG/20261121.log", "DCIM/100MEDIA/index.db", "GPS/20261121.nmea");

    @TempDir
    Path folder = Path.of("");

    private final List<ClearingReport> reports = new ArrayList<>();
    private TestVault station;
    private Path card;

    @BeforeEach
    void open() throws IOException {
        station = new TestVault(folder.resolve("station"));
        card = folder.resolve("card");
        for (String path : ITS_OWN) {
            Path file = card.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "123401\n" + path);
        }
        Files.write(card.resolve(PATROL), sample("patrol.mp4"));
        Files.write(card.resolve(SECOND), sample("interview.avi"));
    }

    @AfterEach
    void close() throws IOException {
        station.close();
    }

    private static byte[] sample(String name) throws IOException {
        try (InputStream in = Clip.class.getResourceAsStream("simulated/samples/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    private void dock(ClearingRule rule) throws IOException {
        var index = station.index();
        RecorderCare care = new RecorderCare(
                new IdentityBinding(station.vault(), index),
                new ClockSetter(station.vault(), () -> false),
                new ClearRecorder(station.vault(), index, () -> rule));
        DockingListener listener = new DockingListener() {
            @Override
            public void cleared(ClearingReport report) {
                reports.add(report);
            }
        };
        station.collect(station.endlessSpace(), care, new ContentProbe()::read)
                .collect(new VolumeDriver(), device(), "1", new Presence(), listener);
    }

    /** Mounted as a card is, so that a missing right to write is the recorder's lock. */
    private DockedDevice device() {
        MountedVolume volume = new MountedVolume(
                card,
                "lun0-part1",
                new MountOptions("vfat", Set.of("fmask=0022")),
                Optional.empty(),
                Optional.of("1A2B-3C4D"),
                () -> true);
        return new VolumeDevice(
                new PortKey("c/1.2"),
                new RecorderKey("volume:1A2B-3C4D"),
                "1-7",
                Optional.empty(),
                List.of(volume),
                WriteAccess.AS_MOUNTED);
    }

    private Set<String> left() throws IOException {
        try (Stream<Path> all = Files.walk(card)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> card.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void takesFootageAndLeavesWhatTheRecorderKeepsForItself() throws IOException {
        dock(new ClearingRule(true, true, Sha256.of()));
        assertEquals(ITS_OWN, left());
        assertEquals(7, station.recordings().size(), "collected is all of it");
        assertEquals(
                Set.of(PATROL, SECOND),
                station.events(Event.ClearanceStarted.class).stream()
                        .map(Event.ClearanceStarted::path)
                        .collect(Collectors.toSet()));
    }

    @Test
    void countsNothingButFootage() throws IOException {
        dock(new ClearingRule(true, false, Sha256.of()));
        assertEquals(List.of(new ClearingReport(2, 0, 0, 0)), reports);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void keepsAndCountsFootageThatTheRecorderHasLockedUnlessTold() throws IOException {
        Files.setPosixFilePermissions(card.resolve(PATROL), PosixFilePermissions.fromString("r--r--r--"));
        Files.setPosixFilePermissions(card.resolve("sn.txt"), PosixFilePermissions.fromString("r--r--r--"));
        dock(new ClearingRule(true, false, Sha256.of()));
        assertEquals(List.of(new ClearingReport(1, 1, 1, 1)), reports);
        dock(new ClearingRule(true, true, Sha256.of()));
        assertEquals(ITS_OWN, left());
    }
}
