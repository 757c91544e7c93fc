package org.evidencestation.devices.handover;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.DockSource;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.PortKey;
import org.evidencestation.devices.RecorderKey;
import org.junit.jupiter.api.Test;

final class HandoversTest {
    private final List<DockedDevice> disks = new ArrayList<>();
    private final List<Recorder> recorders = new ArrayList<>();
    private Instant now = Instant.parse("2026-03-02T08:00:00Z");
    private Runnable atEachLook = () -> {};
    private final Handovers handovers = new Handovers(
            () -> {
                atEachLook.run();
                return List.copyOf(disks);
            },
            () -> now,
            Duration.ZERO);
    private final DockSource rack = handovers.with(() -> List.copyOf(recorders));

    private record Recorder(PortKey port, RecorderKey key, String connection) implements DockedDevice {
        @Override
        public String description() {
            return key.value();
        }
    }

    private static Recorder device(String port, String key, String connection) {
        return new Recorder(new PortKey(port), new RecorderKey(key), connection);
    }

    private final Recorder recorder = device("1", "recorder", "1-5");
    private final Recorder disk = device("1", "disk", "1-6");

    @Test
    void aSwitchedRecorderStaysInItsPlaceWhileItIsGoneAndWhileItIsADisk() throws DeviceException {
        recorders.add(recorder);
        assertEquals(List.of(recorder), rack.present());
        handovers.of(recorder).begin();
        recorders.clear();
        assertEquals(List.of(recorder), rack.present(), "gone from the bus");
        disks.add(disk);
        assertEquals(disk, handovers.of(recorder).storage());
        assertEquals(List.of(recorder), rack.present());
        now = now.plus(Duration.ofHours(5));
        assertEquals(List.of(recorder), rack.present(), "for as long as the copy takes");
        disks.clear();
        assertEquals(List.of(), rack.present());
    }

    @Test
    void aRecorderThatNeverBecomesADiskHasLeft() {
        recorders.add(recorder);
        handovers.of(recorder).begin();
        recorders.clear();
        atEachLook = () -> now = now.plusSeconds(1);
        DeviceException e =
                assertThrows(DeviceException.class, () -> handovers.of(recorder).storage());
        assertEquals(Reason.MODE_SWITCH_FAILED, e.reason());
        assertEquals(List.of(), rack.present());
    }

    @Test
    void theDiskThatWasThereBeforeIsNotTheOneItBecomes() throws DeviceException {
        Recorder drivers = device("1", "cd with programs", "1-5");
        recorders.add(recorder);
        disks.add(drivers);
        handovers.of(recorder).begin();
        assertEquals(List.of(recorder), rack.present());
        recorders.clear();
        int[] looks = {0};
        atEachLook = () -> {
            if (++looks[0] == 3) {
                disks.set(0, disk);
            }
        };
        assertEquals(disk, handovers.of(recorder).storage());
    }

    @Test
    void aDiskThatComesAndGoesIsWaitedFor() throws DeviceException {
        handovers.of(recorder).begin();
        int[] looks = {0};
        atEachLook = () -> {
            looks[0]++;
            disks.clear();
            if (looks[0] == 1 || looks[0] > 3) {
                disks.add(looks[0] == 1 ? device("1", "bounce", "1-6") : disk);
            }
        };
        assertEquals(disk, handovers.of(recorder).storage());
    }

    @Test
    void aRecorderThatAnswersCommandsAgainIsANewDocking() {
        handovers.of(recorder).begin();
        disks.add(disk);
        assertEquals(List.of(recorder), rack.present());
        disks.clear();
        Recorder again = device("1", "recorder", "1-7");
        recorders.add(again);
        assertEquals(List.of(again), rack.present());
    }

    @Test
    void otherPortsAreLeftAlone() {
        Recorder other = device("2", "other disk", "1-9");
        handovers.of(recorder).begin();
        disks.add(other);
        assertEquals(List.of(other, recorder), rack.present());
        Recorder noWay = device("3", "untouched", "1-11");
        recorders.add(noWay);
        assertEquals(List.of(other, noWay, recorder), rack.present());
    }

    @Test
    void aRecorderThatKeepsItsNumberIsNotANewDockingWhileItBecomesADisk() throws DeviceException {
        handovers.of(recorder).begin();
        recorders.add(device("1", "recorder", "1-6"));
        assertEquals(List.of(recorder), rack.present(), "plugged in anew, and no disk yet");
        disks.add(disk);
        assertEquals(disk, handovers.of(recorder).storage());
        assertEquals(List.of(recorder), rack.present(), "the disk is what asks");
    }

    @Test
    void aRefusedSwitchLeavesThePortAsItIs() {
        handovers.of(recorder).begin();
        handovers.of(recorder).refused();
        assertEquals(List.of(), rack.present(), "pulled");
        Recorder again = device("1", "recorder", "1-7");
        recorders.add(again);
        assertEquals(List.of(again), rack.present());
    }

    @Test
    void aCommandThatTakesItsTimeDoesNotShortenTheWait() {
        handovers.of(recorder).begin();
        now = now.plusSeconds(25);
        int[] looks = {0};
        atEachLook = () -> {
            now = now.plusSeconds(5);
            if (++looks[0] == 4) {
                assertEquals(List.of(recorder), rackWithoutLooking());
                disks.add(disk);
            }
        };
        assertDoesNotThrow(() -> handovers.of(recorder).storage());
    }

    private List<DockedDevice> rackWithoutLooking() {
        Runnable before = atEachLook;
        atEachLook = () -> {};
        try {
            return rack.present();
        } finally {
            atEachLook = before;
        }
    }
}
