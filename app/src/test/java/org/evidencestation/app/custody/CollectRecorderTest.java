package org.evidencestation.app.custody;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.evidencestation.app.custody.DockingReport.Ending;
import org.evidencestation.app.custody.DockingReport.Tally;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.simulated.Fault;
import org.evidencestation.devices.simulated.SimulatedDriver;
import org.evidencestation.devices.simulated.SimulatedRack;
import org.evidencestation.devices.simulated.SimulatedRecorder;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.seal.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollectRecorderTest {
    private static final long MIB = 1 << 20;

    @TempDir
    Path folder = Path.of("");

    private final SimulatedRack rack = new SimulatedRack();
    private TestVault station;

    @BeforeEach
    void open() throws IOException {
        station = new TestVault(folder);
    }

    @AfterEach
    void close() throws IOException {
        station.close();
    }

    private DockingReport dock(SimulatedRecorder recorder) throws IOException {
        return dock(recorder, new DockingListener() {});
    }

    private DockingReport dock(SimulatedRecorder recorder, DockingListener listener) throws IOException {
        var device = rack.plug(1, recorder);
        try {
            return station.collect(station.endlessSpace())
                    .collect(new SimulatedDriver(), device, "1", new Presence(), listener);
        } finally {
            rack.unplug(1);
        }
    }

    @Test
    void sealsEveryClipOfTheSampleRecorderAndSignsACheckpoint() throws IOException {
        DockingReport report = dock(SimulatedRecorder.sample(LocalDateTime.of(2026, 11, 21, 8, 0)));

        Ending.Completed completed = assertInstanceOf(Ending.Completed.class, report.ending());
        assertEquals(report.tally().listed(), report.tally().sealed());
        assertEquals(
                station.vault().journal().position().size(),
                completed.checkpoint().size());
        for (RecordingId recording : station.recordings().keySet()) {
            byte[] stored = Files.readAllBytes(station.vault().recordings().content(recording));
            assertEquals(recording.content(), Sha256.of(stored));
        }
    }

    @Test
    void tellsTheOrderOfTheLaw() throws IOException {
        dock(SimulatedRecorder.sample(LocalDateTime.of(2026, 11, 21, 8, 0)));

        List<Class<? extends Event>> kinds = new ArrayList<>();
        station.events().stream().limit(6).forEach(event -> kinds.add(event.getClass()));
        assertEquals(
                List.of(
                        Event.VaultCreated.class,
                        Event.RecorderDocked.class,
                        Event.RecorderBound.class,
                        Event.ClipsListed.class,
                        Event.RecordingSealed.class,
                        Event.IngestJudged.class),
                kinds);
        assertInstanceOf(Event.DockingCompleted.class, station.events().getLast());
    }

    @Test
    void tellsWhichBytesOfADamagedClipCannotBeReadAndTakesTheOthers() throws IOException {
        DockingReport report = dock(SimulatedRecorder.named("1234567")
                .clip("DCIM/bad.mp4", 3 * MIB, 1)
                .clip("DCIM/good.mp4", MIB, 2)
                .fault(new Fault.BadSectors("DCIM/bad.mp4", MIB + 512, MIB + 20_000))
                .build());

        assertInstanceOf(Ending.Completed.class, report.ending());
        assertEquals(1, report.tally().sealed());
        Event.FindingRaised finding = station.events(Event.FindingRaised.class).getFirst();
        assertEquals("DCIM/bad.mp4", finding.path());
        assertTrue(
                finding.detail().endsWith("cannot be read from byte 1049088; can be again at 1081856 of 3145728"),
                finding.detail());
    }

    @Test
    void keepsTheMeasuredClockAndCorrectsOnlyTheCopyOfTheTime() throws IOException {
        dock(SimulatedRecorder.sample("1234567", LocalDateTime.of(2026, 11, 21, 8, 0))
                .clockOffset(Duration.ofMinutes(7))
                .build());

        Event.RecorderDocked docked = station.events(Event.RecorderDocked.class).getFirst();
        assertEquals(
                420_000.0,
                Optional.ofNullable(docked.clock().offsetMillis()).orElseThrow().doubleValue(),
                2_000.0);
        for (Event.RecordingSealed made : station.events(Event.RecordingSealed.class)) {
            LocalDateTime said =
                    Optional.ofNullable(made.summary().recorderStart()).orElseThrow();
            Duration corrected = Duration.between(
                    Optional.ofNullable(made.summary().start()).orElseThrow(),
                    said.atZone(TestVault.ZONE).toInstant());
            assertEquals(
                    Duration.ofMillis(
                            Optional.ofNullable(docked.clock().offsetMillis()).orElseThrow()),
                    corrected);
        }
    }

    @Test
    void theSecondDockingOfTheSameFootageStoresNothing() throws IOException {
        SimulatedRecorder recorder = SimulatedRecorder.sample(LocalDateTime.of(2026, 11, 21, 8, 0));
        Tally first = dock(recorder).tally();
        Tally second = dock(recorder).tally();

        assertEquals(new Tally(first.listed(), 0, first.listed(), 0, 0), second);
        assertEquals(first.sealed(), station.recordings().size());
        assertEquals(Set.of(), staging());
    }

    @Test
    void sameBytesUnderTwoNamesAreOneRecordingAndOneDuplicate() throws IOException {
        Tally tally = dock(SimulatedRecorder.named("1111111")
                        .clip("DCIM/a.mp4", MIB, 1)
                        .clip("DCIM/b.mp4", MIB, 1)
                        .build())
                .tally();

        assertEquals(new Tally(2, 1, 1, 0, MIB), tally);
        assertEquals(
                "DCIM/b.mp4",
                station.events(Event.DuplicateSeen.class).getFirst().path());
    }

    @Test
    void aPulledCableIsContinuedInsideTheFile() throws IOException {
        SimulatedRecorder recorder = SimulatedRecorder.named("1111111")
                .clip("DCIM/a.mp4", 3 * MIB, 1)
                .clip("DCIM/long.mp4", 80 * MIB, 2)
                .fault(new Fault.Unplug("DCIM/long.mp4", 70 * MIB))
                .build();

        DockingReport cut = dock(recorder);
        assertEquals(
                Reason.UNPLUGGED,
                assertInstanceOf(Ending.Cut.class, cut.ending()).reason());
        List<Long> resumed = new ArrayList<>();
        DockingReport whole = dock(recorder, new DockingListener() {
            @Override
            public void ended(DockSnapshot.ClipOutcome outcome, long size, Optional<SealedClip> result) {
                result.ifPresent(clip -> resumed.add(clip.resumedFrom()));
            }
        });

        assertEquals(new Tally(2, 1, 1, 0, 80 * MIB), whole.tally());
        assertTrue(resumed.getFirst() >= 64 * MIB, "continued at " + resumed);
        assertEquals(2, station.recordings().size());
        assertEquals(
                "UNPLUGGED",
                station.events(Event.DockingInterrupted.class).getFirst().reason());
    }

    @Test
    void aFileThatStopsGrowingIsTakenAtTheEnd() throws IOException {
        Tally tally = dock(SimulatedRecorder.named("1111111")
                        .clip("DCIM/a.mp4", MIB, 1)
                        .clip("DCIM/b.mp4", MIB, 2)
                        .fault(new Fault.Grows("DCIM/a.mp4", 1))
                        .build())
                .tally();

        assertEquals(new Tally(2, 2, 0, 0, 2 * MIB + 1024), tally);
    }

    @Test
    void aFileThatGoesOnGrowingIsOneFinding() throws IOException {
        Tally tally = dock(SimulatedRecorder.named("1111111")
                        .clip("DCIM/a.mp4", MIB, 1)
                        .clip("DCIM/b.mp4", MIB, 2)
                        .fault(new Fault.Grows("DCIM/a.mp4", 9))
                        .build())
                .tally();

        assertEquals(new Tally(2, 1, 0, 1, MIB), tally);
        Event.FindingRaised finding = station.events(Event.FindingRaised.class).getFirst();
        assertEquals("D-CHANGED", finding.code());
        assertEquals("DCIM/a.mp4", finding.path());
    }

    @Test
    void anUnreadableClipIsAFindingAndTheRestGoesOn() throws IOException {
        Tally tally = dock(SimulatedRecorder.named("1111111")
                        .clip("DCIM/a.mp4", MIB, 1)
                        .clip("DCIM/b.mp4", MIB, 2)
                        .fault(new Fault.Unreadable("DCIM/a.mp4", 1000))
                        .build())
                .tally();

        assertEquals(new Tally(2, 1, 0, 1, MIB), tally);
        assertEquals(
                List.of("D-UNREADABLE"),
                station.events(Event.FindingRaised.class).stream()
                        .map(Event.FindingRaised::code)
                        .toList());
    }

    @Test
    void aRecorderThatWillNotTalkIsAFindingAndNoDocking() throws IOException {
        DockingReport report =
                dock(SimulatedRecorder.named("1111111").fault(new Fault.Busy(1)).build());

        assertEquals(
                Reason.DEVICE_BUSY,
                assertInstanceOf(Ending.Cut.class, report.ending()).reason());
        assertEquals(List.of(), station.events(Event.RecorderDocked.class));
        assertEquals(
                "D-NOT-READ",
                station.events(Event.FindingRaised.class).getFirst().code());
    }

    @Test
    void anEmptyCardIsCompletedAndSoIsAnEmptyFile() throws IOException {
        assertInstanceOf(
                Ending.Completed.class,
                dock(SimulatedRecorder.named("1111111").build()).ending());
        Tally tally = dock(SimulatedRecorder.named("2222222")
                        .clip("DCIM/empty.mp4", new byte[0])
                        .build())
                .tally();

        assertEquals(new Tally(1, 1, 0, 0, 0), tally);
        RecordingId empty = station.recordings().keySet().iterator().next();
        assertArrayEquals(
                new byte[0], Files.readAllBytes(station.vault().recordings().content(empty)));
    }

    private Set<String> staging() throws IOException {
        Set<String> names = new TreeSet<>();
        try (var listed = Files.list(folder.resolve("vault/staging"))) {
            listed.forEach(path -> names.add(path.getFileName().toString()));
        }
        return names;
    }
}
