package org.evidencestation.app.custody;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evidencestation.devices.RecorderIdentity;
import org.evidencestation.devices.RecorderIdentity.Kind;
import org.evidencestation.devices.simulated.SimulatedDriver;
import org.evidencestation.devices.simulated.SimulatedRack;
import org.evidencestation.devices.simulated.SimulatedRecorder;
import org.evidencestation.storage.index.StationIndex;
import org.evidencestation.storage.journal.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is compared with, and done to, a recorder before it is collected. */
class RecorderCareTest {
    @TempDir
    Path folder = Path.of("");

    private final SimulatedRack rack = new SimulatedRack();
    private final List<IdentityDifference> differences = new ArrayList<>();
    private final List<RecorderIdentity> identities = new ArrayList<>();
    private TestVault station;

    @BeforeEach
    void open() throws IOException {
        station = new TestVault(folder);
    }

    @AfterEach
    void close() throws IOException {
        station.close();
    }

    private CollectRecorder collector(boolean setClocks) throws IOException {
        StationIndex index = station.index();
        return station.collect(
                station.endlessSpace(),
                new RecorderCare(
                        new IdentityBinding(station.vault(), index),
                        new ClockSetter(station.vault(), () -> setClocks),
                        new ClearRecorder(station.vault(), index, () -> ClearingRule.OFF)));
    }

    private void dock(SimulatedRecorder recorder, boolean setClocks) throws IOException {
        DockingListener listener = new DockingListener() {
            @Override
            public void docked(DockSnapshot.RecorderFacts facts, RecorderIdentity identity) {
                identities.add(identity);
            }

            @Override
            public void identityDiffers(List<IdentityDifference> found) {
                differences.addAll(found);
            }
        };
        collector(setClocks).collect(new SimulatedDriver(), rack.plug(1, recorder), "1", new Presence(), listener);
        rack.unplug(1);
    }

    private static SimulatedRecorder.Builder recorder(String officer) {
        return SimulatedRecorder.named("7654321").claim(Kind.POLICE_NUMBER, officer, "sn.txt");
    }

    @Test
    void bindsARecorderAtItsFirstDockingAndComparesLater() throws IOException {
        dock(recorder("123401").build(), false);
        dock(recorder("123401").build(), false);
        assertEquals(
                List.of(new Event.RecorderBound(
                        "sim:7654321", Map.of("device_number", "7654321", "police_number", "123401"), "")),
                station.events(Event.RecorderBound.class));
        assertEquals(List.of(), differences);
    }

    @Test
    void tellsBothValuesOfWhatDiffersUntilAPersonConfirms() throws IOException {
        dock(recorder("123401").build(), false);
        dock(recorder("999999").build(), false);
        assertEquals(List.of(new IdentityDifference("police_number", "123401", "999999")), differences);
        Event.FindingRaised finding = station.events(Event.FindingRaised.class).getFirst();
        assertEquals("police_number: 123401 -> 999999", finding.detail());

        collector(false).confirmIdentity(identities.getLast(), "示例人员甲");
        differences.clear();
        dock(recorder("999999").build(), false);
        assertEquals(List.of(), differences);
        assertEquals(
                "示例人员甲", station.events(Event.RecorderBound.class).getLast().by());
    }

    @Test
    void setsAClockOnlyAfterWhatItShowedIsInTheJournal() throws IOException {
        SimulatedRecorder recorder =
                recorder("123401").clockOffset(Duration.ofMinutes(-7)).build();
        dock(recorder, true);
        assertEquals(Duration.ZERO, recorder.clockOffset());
        List<Event> events = station.events();
        Event.RecorderDocked docked = station.events(Event.RecorderDocked.class).getFirst();
        Event.RecorderClockSet set =
                station.events(Event.RecorderClockSet.class).getFirst();
        assertTrue(events.indexOf(docked) < events.indexOf(set));
        Long offset = docked.clock().offsetMillis();
        assertTrue(offset != null && Math.abs(offset + 420_000) < 2_000, docked.toString());
        Long after = set.after().offsetMillis();
        assertTrue(after != null && Math.abs(after) <= 1_000, set.toString());
    }

    @Test
    void leavesAClockAloneThatIsRightOrThatTheOfficeSetsItself() throws IOException {
        dock(recorder("123401").build(), true);
        SimulatedRecorder slow =
                recorder("123401").clockOffset(Duration.ofMinutes(-7)).build();
        dock(slow, false);
        assertEquals(Duration.ofMinutes(-7), slow.clockOffset());
        assertEquals(List.of(), station.events(Event.RecorderClockSet.class));
        assertInstanceOf(Event.DockingCompleted.class, station.events().getLast());
    }
}
