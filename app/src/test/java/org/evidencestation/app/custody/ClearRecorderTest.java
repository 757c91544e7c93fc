package org.evidencestation.app.custody;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.evidencestation.app.custody.DockingReport.Ending;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.simulated.Fault;
import org.evidencestation.devices.simulated.SimulatedDriver;
import org.evidencestation.devices.simulated.SimulatedRack;
import org.evidencestation.devices.simulated.SimulatedRecorder;
import org.evidencestation.storage.audit.Finding;
import org.evidencestation.storage.audit.Severity;
import org.evidencestation.storage.audit.VaultAudit;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.seal.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClearRecorderTest {
    private static final String FIRST = "DCIM/100ANDRO/123401_7654321_20261121031205_0001.mp4";
    private static final String SECOND = "DCIM/100ANDRO/123401_7654321_20261121034010_0002IMP.mp4";
    private static final ClearingRule ON = new ClearingRule(true, false, Sha256.of());

    @TempDir
    Path folder = Path.of("");

    private final SimulatedRack rack = new SimulatedRack();
    private final List<ClearingReport> reports = new ArrayList<>();
    private TestVault station;

    @BeforeEach
    void open() throws IOException {
        station = new TestVault(folder);
    }

    @AfterEach
    void close() throws Exception {
        List<Finding> bad = new ArrayList<>();
        new VaultAudit(station.vault().folder(), 2).run(finding -> {
            if (finding.code().severity() == Severity.ERROR) {
                bad.add(finding);
            }
        });
        station.close();
        assertEquals(expectedDamage, !bad.isEmpty(), bad.toString());
    }

    private boolean expectedDamage;

    private static SimulatedRecorder.Builder recorder() {
        return SimulatedRecorder.named("7654321").clip(FIRST, 300_000, 1).clip(SECOND, 200_000, 2);
    }

    private DockingReport dock(SimulatedRecorder recorder, ClearingRule rule) throws IOException {
        return dock(recorder, rule, new DockingListener() {
            @Override
            public void cleared(ClearingReport report) {
                reports.add(report);
            }
        });
    }

    private DockingReport dock(SimulatedRecorder recorder, ClearingRule rule, DockingListener listener)
            throws IOException {
        DockedDevice device = rack.plug(1, recorder);
        try {
            return collector(rule).collect(new SimulatedDriver(), device, "1", new Presence(), listener);
        } finally {
            rack.unplug(1);
        }
    }

    private CollectRecorder collector(ClearingRule rule) throws IOException {
        var index = station.index();
        return station.collect(
                station.endlessSpace(),
                new RecorderCare(
                        new IdentityBinding(station.vault(), index),
                        new ClockSetter(station.vault(), () -> false),
                        new ClearRecorder(station.vault(), index, () -> rule)));
    }

    private Map<String, Long> count() throws IOException {
        return station.events().stream()
                .map(event -> event.getClass().getSimpleName())
                .filter(name -> name.startsWith("Clear") || name.startsWith("ClipCleared"))
                .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
    }

    @Test
    void erasesNothingUnlessTheOfficeDecidedSo() throws IOException {
        SimulatedRecorder recorder = recorder().build();
        dock(recorder, ClearingRule.OFF);
        assertEquals(List.of(FIRST, SECOND), recorder.paths());
        assertEquals(Map.of(), count());
    }

    @Test
    void erasesWhatIsHeldAnnouncedBeforeAndConfirmedAfter() throws IOException {
        SimulatedRecorder recorder = recorder().build();
        DockingReport report = dock(recorder, ON);
        assertInstanceOf(Ending.Completed.class, report.ending());
        assertEquals(List.of(), recorder.paths());
        assertEquals(Map.of("ClearanceStarted", 2L, "ClipCleared", 2L), count());
        assertTrue(station.events(Event.ClipCleared.class).stream()
                .allMatch(event -> event.seen().equals(Event.ClipCleared.AT_ONCE)));
        assertEquals(List.of(new ClearingReport(2, 0, 0, 1)), reports);
        assertEquals(2, station.recordings().size());
    }

    @Test
    void erasesWhatAnEarlierDockingTook() throws IOException {
        SimulatedRecorder recorder = recorder().build();
        dock(recorder, ClearingRule.OFF);
        DockingReport report = dock(recorder, ON);
        assertEquals(2, report.tally().duplicates());
        assertEquals(List.of(), recorder.paths());
    }

    @Test
    void keepsWhatReadsDifferentlyTheSecondTime() throws IOException {
        SimulatedRecorder recorder =
                recorder().fault(new Fault.BitFlip(FIRST, 1000)).build();
        // The first reading has the flipped bit, so what is held is not what the recorder has.
        dock(recorder, ON);
        assertEquals(List.of(FIRST), recorder.paths());
        Event.FindingRaised finding = station.events(Event.FindingRaised.class).getFirst();
        assertEquals(FindingCode.NOT_PROVEN.code(), finding.code());
        assertEquals(FIRST, finding.path());
        dock(recorder, ON);
        assertEquals(List.of(), recorder.paths(), "now the true bytes are held, too");
        assertEquals(3, station.recordings().size());
    }

    @Test
    void keepsWhatTheVaultNoLongerHoldsSoundly() throws IOException {
        SimulatedRecorder recorder = recorder().build();
        dock(recorder, ClearingRule.OFF);
        RecordingId first = station.recordings().entrySet().stream()
                .filter(held -> held.getValue().equals(FIRST))
                .findFirst()
                .orElseThrow()
                .getKey();
        Path content = station.vault().recordings().content(first);
        content.toFile().setWritable(true);
        byte[] bytes = Files.readAllBytes(content);
        bytes[5] ^= 1;
        Files.write(content, bytes);
        expectedDamage = true;
        dock(recorder, ON);
        assertEquals(List.of(FIRST), recorder.paths());
        assertEquals(1, station.events(Event.FixityFailed.class).size());
    }

    @Test
    void saysWhatIsStillThere() throws IOException {
        SimulatedRecorder recorder =
                recorder().fault(new Fault.StuckClip(SECOND)).build();
        dock(recorder, ON);
        assertEquals(List.of(SECOND), recorder.paths());
        assertEquals(Map.of("ClearanceStarted", 2L, "ClipCleared", 1L, "ClearanceFailed", 1L), count());
        assertEquals(List.of(new ClearingReport(1, 1, 0, 1)), reports);
    }

    @Test
    void leavesAWriteProtectedCardAlone() throws IOException {
        SimulatedRecorder recorder =
                recorder().fault(new Fault.WriteProtected()).build();
        DockingReport report = dock(recorder, ON);
        assertInstanceOf(Ending.Completed.class, report.ending());
        assertEquals(List.of(FIRST, SECOND), recorder.paths());
        assertEquals(Map.of("ClearanceStarted", 2L, "ClearanceFailed", 2L), count());
    }

    @Test
    void findsOutAtTheNextDockingWhatBecameOfAnErasureThatWasCutOff() throws IOException {
        SimulatedRecorder recorder =
                recorder().fault(new Fault.UnplugAtErasing(FIRST)).build();
        List<Reason> told = new ArrayList<>();
        DockingReport cut = dock(recorder, ON, new DockingListener() {
            @Override
            public void clearingCut(Reason reason) {
                told.add(reason);
            }
        });
        assertEquals(List.of(Reason.UNPLUGGED), told);
        assertInstanceOf(Ending.Completed.class, cut.ending(), "everything was held by then");
        assertEquals(List.of(SECOND), recorder.paths());
        assertEquals(Map.of("ClearanceStarted", 2L), count());

        station.reopen();
        dock(recorder, ClearingRule.OFF);
        assertEquals(Map.of("ClearanceStarted", 2L, "ClipCleared", 1L, "ClearanceFailed", 1L), count());
        Event.ClipCleared cleared = station.events(Event.ClipCleared.class).getFirst();
        assertEquals(Event.ClipCleared.LATER, cleared.seen());
        assertNotEquals(station.events(Event.ClearanceFailed.class).getFirst().announced(), cleared.announced());
        dock(recorder, ClearingRule.OFF);
        assertEquals(Map.of("ClearanceStarted", 2L, "ClipCleared", 1L, "ClearanceFailed", 1L), count());
    }

    @Test
    void keepsWhatCouldNotBeTaken() throws IOException {
        SimulatedRecorder recorder =
                recorder().fault(new Fault.Unreadable(SECOND, 1000)).build();
        dock(recorder, ON);
        assertEquals(List.of(SECOND), recorder.paths());
    }
}
