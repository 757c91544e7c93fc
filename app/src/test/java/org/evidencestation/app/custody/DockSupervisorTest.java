package org.evidencestation.app.custody;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.evidencestation.devices.DockWatcher;
import org.evidencestation.devices.simulated.Fault;
import org.evidencestation.devices.simulated.SimulatedDriver;
import org.evidencestation.devices.simulated.SimulatedRack;
import org.evidencestation.devices.simulated.SimulatedRecorder;
import org.evidencestation.storage.journal.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class DockSupervisorTest {
    private static final long MIB = 1 << 20;

    @TempDir
    Path folder = Path.of("");

    private final SimulatedRack rack = new SimulatedRack();
    private final Tiles tiles = new Tiles();
    private TestVault station;
    private DockSupervisor supervisor;

    @BeforeEach
    void open() throws IOException {
        station = new TestVault(folder);
        supervisor = supervise(station.endlessSpace());
    }

    @AfterEach
    void close() throws IOException {
        supervisor.close();
        station.close();
    }

    private DockSupervisor supervise(SpaceGate space) throws IOException {
        RecorderRegister register = new RecorderRegister(station.vault(), this::nameOf);
        return new DockSupervisor(
                new DockWatcher(rack, 1),
                new SlotNumbers(Map.of(), numbers -> {}),
                List.of(new SimulatedDriver()),
                register,
                station.collect(space),
                space,
                InstantSource.system(),
                DockAudience.screen(tiles::show));
    }

    private Optional<String> nameOf(String key) {
        try {
            return station.events(Event.RecorderRegistered.class).stream()
                    .filter(event -> event.recorder().equals(key))
                    .map(Event.RecorderRegistered::name)
                    .findFirst();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private SimulatedRecorder registered(SimulatedRecorder recorder) throws IOException {
        station.vault().append(new Event.RecorderRegistered(recorder.key().value(), recorder.serial(), "test"));
        return recorder;
    }

    private static SimulatedRecorder.Builder recorder(int number) {
        return SimulatedRecorder.named("100000" + number)
                .battery(80)
                .clip("DCIM/" + number + "/a.mp4", 2 * MIB, number * 10L)
                .clip("DCIM/" + number + "/b.mp4", 5 * MIB, number * 10L + 1);
    }

    @Test
    void collectsEightRecordersAtOnce() throws Exception {
        for (int slot = 1; slot <= 8; slot++) {
            rack.plug(slot, registered(recorder(slot).build()));
        }
        supervisor.poll();
        for (int slot = 1; slot <= 8; slot++) {
            tiles.await(slot, tile -> tile.state() == DockState.READY && tile.mayUnplug());
        }

        assertEquals(16, station.recordings().size());
        assertEquals(8, station.events(Event.DockingCompleted.class).size());
        for (int slot = 1; slot <= 8; slot++) {
            rack.unplug(slot);
        }
        supervisor.poll();
        for (int slot = 1; slot <= 8; slot++) {
            tiles.await(slot, tile -> tile.state() == DockState.IDLE);
        }
    }

    @Test
    void aRecorderPulledInTheMiddleKeepsItsNoticeUntilItIsDockedAgain() throws Exception {
        SimulatedRecorder recorder = registered(recorder(1)
                .clip("DCIM/1/c.mp4", 70 * MIB, 3)
                .fault(new Fault.Unplug("DCIM/1/c.mp4", 66 * MIB))
                .build());
        rack.plug(1, recorder);
        supervisor.poll();
        tiles.await(1, tile -> has(tile, Notice.Code.UNPLUGGED));
        supervisor.poll();
        tiles.await(1, tile -> tile.state() == DockState.ATTENTION && has(tile, Notice.Code.UNPLUGGED));

        rack.plug(1, recorder);
        supervisor.poll();
        DockSnapshot done = tiles.await(1, tile -> tile.state() == DockState.READY);
        assertEquals(3, done.progress().clipsDone());
        assertEquals(3, station.recordings().size());
    }

    @Test
    void neverReadsAnUnknownDeviceBeforeSomebodyRegistersIt() throws Exception {
        SimulatedRecorder stranger = recorder(2).build();
        rack.plug(2, stranger);
        supervisor.poll();
        DockSnapshot tile = tiles.await(2, snapshot -> has(snapshot, Notice.Code.UNKNOWN_DEVICE));
        assertEquals(DockState.ATTENTION, tile.state());
        assertEquals(1, station.events(Event.DeviceQuarantined.class).size());
        assertEquals(0, station.events(Event.RecorderDocked.class).size());

        supervisor.register(2, "示例 02", "示例人员甲");
        tiles.await(2, snapshot -> snapshot.state() == DockState.READY);
        assertEquals(2, station.recordings().size());
    }

    @Test
    void learnsStickersInTheOrderOfPluggingUpToTheLastSlot() throws Exception {
        assertTrue(supervisor.learn(2, 3));
        assertEquals(Optional.of(2), supervisor.learning());
        rack.plug(5, recorder(5).build());
        supervisor.poll();
        assertEquals(Optional.of(3), supervisor.learning());
        rack.plug(6, recorder(6).build());
        supervisor.poll();
        assertEquals(Optional.empty(), supervisor.learning());
        assertFalse(supervisor.learn(6, 8), "slot 6 is taken");
        assertTrue(supervisor.learn(7, 8));
        supervisor.stopLearning();
        assertEquals(Optional.empty(), supervisor.learning());
    }

    @Test
    void twoRecordersThatClaimTheSameSerialNumberAreBothCollected() throws Exception {
        SimulatedRecorder one = registered(
                SimulatedRecorder.named("1000001").clip("DCIM/a.mp4", MIB, 1).build());
        SimulatedRecorder twin =
                SimulatedRecorder.named("1000001").clip("DCIM/a.mp4", MIB, 2).build();
        rack.plug(1, one);
        rack.plug(2, twin);
        supervisor.poll();
        tiles.await(1, tile -> tile.state() == DockState.READY);
        tiles.await(2, tile -> tile.state() == DockState.READY);
        assertEquals(2, station.recordings().size());
    }

    @Test
    void aHubThatIsUnpluggedTakesAllItsRecordersAndEachGoesOnInAnotherSlot() throws Exception {
        List<SimulatedRecorder> recorders = new java.util.ArrayList<>();
        for (int slot = 1; slot <= 4; slot++) {
            String path = "DCIM/" + slot + "/b.mp4";
            recorders.add(registered(
                    recorder(slot).fault(new Fault.Unplug(path, 3 * MIB)).build()));
            rack.plug(slot, recorders.getLast());
        }
        supervisor.poll();
        for (int slot = 1; slot <= 4; slot++) {
            tiles.await(slot, tile -> has(tile, Notice.Code.UNPLUGGED));
        }
        supervisor.poll();
        for (int slot = 1; slot <= 4; slot++) {
            rack.plug(slot + 4, recorders.get(slot - 1));
        }
        supervisor.poll();
        for (int slot = 5; slot <= 8; slot++) {
            tiles.await(slot, tile -> tile.state() == DockState.READY);
        }
        assertEquals(8, station.recordings().size());
    }

    @Test
    void anUnknownDeviceThatLeavesIsForgotten() throws Exception {
        rack.plug(2, recorder(2).build());
        supervisor.poll();
        tiles.await(2, snapshot -> has(snapshot, Notice.Code.UNKNOWN_DEVICE));
        rack.unplug(2);
        supervisor.poll();
        tiles.await(2, snapshot -> snapshot.state() == DockState.IDLE);
    }

    @Test
    void aClockFarOffWantsAPerson() throws Exception {
        rack.plug(3, registered(recorder(3).clockOffset(Duration.ofMinutes(-12)).build()));
        supervisor.poll();
        DockSnapshot tile = tiles.await(3, DockSupervisorTest::finished);
        assertEquals(DockState.ATTENTION, tile.state());
        assertTrue(tile.notices().getFirst().arguments().getFirst().startsWith("-00:1"));
        assertEquals(2, station.recordings().size());
    }

    @Test
    void aRecorderThatHangsDoesNotHoldUpTheOthersAndEndsWhenPulled() throws Exception {
        rack.plug(
                1,
                registered(
                        recorder(1).fault(new Fault.Hang("DCIM/1/b.mp4", MIB)).build()));
        rack.plug(2, registered(recorder(2).build()));
        supervisor.poll();
        tiles.await(2, tile -> tile.state() == DockState.READY);
        assertFalse(tiles.await(1, tile -> tile.state() == DockState.COLLECTING).mayUnplug());

        rack.unplug(1);
        supervisor.poll();
        tiles.await(1, tile -> has(tile, Notice.Code.UNPLUGGED));
    }

    @Test
    void waitsForRoomAndGoesOnByItself() throws Exception {
        java.util.concurrent.atomic.AtomicLong free = new java.util.concurrent.atomic.AtomicLong(3 * MIB);
        supervisor.close();
        supervisor = supervise(new SpaceGate(free::get, 0, SpaceGate.WhenFull.WAIT));
        rack.plug(1, registered(recorder(1).build()));
        rack.plug(2, registered(recorder(2).build()));
        supervisor.poll();
        tiles.await(1, tile -> has(tile, Notice.Code.VAULT_FULL) && tile.mayUnplug());
        tiles.await(2, tile -> has(tile, Notice.Code.VAULT_FULL) && tile.mayUnplug());

        free.set(100 * MIB);
        supervisor.poll();
        tiles.await(1, tile -> tile.state() == DockState.READY);
        tiles.await(2, tile -> tile.state() == DockState.READY);
        assertEquals(4, station.recordings().size());
        assertEquals(2, station.events(Event.RecorderDocked.class).size());
    }

    private static boolean finished(DockSnapshot tile) {
        return tile.progress().clipsTotal() > 0
                && tile.progress().clipsDone() == tile.progress().clipsTotal()
                && tile.mayUnplug();
    }

    private static boolean has(DockSnapshot tile, Notice.Code code) {
        return tile.notices().stream().anyMatch(notice -> notice.code() == code);
    }

    /** What a wall would show. */
    private static final class Tiles {
        private final Map<Integer, DockSnapshot> latest = new ConcurrentHashMap<>();

        synchronized void show(DockSnapshot snapshot) {
            latest.put(snapshot.slot(), snapshot);
            notifyAll();
        }

        synchronized DockSnapshot await(int slot, Predicate<DockSnapshot> wanted) throws InterruptedException {
            while (true) {
                DockSnapshot now = latest.get(slot);
                if (now != null && wanted.test(now)) {
                    return now;
                }
                wait();
            }
        }
    }
}
