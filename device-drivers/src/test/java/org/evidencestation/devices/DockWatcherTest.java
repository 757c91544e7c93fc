package org.evidencestation.devices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DockWatcherTest {
    private final List<DockedDevice> plugged = new ArrayList<>();
    private final DockWatcher watcher = new DockWatcher(() -> List.copyOf(plugged), 3);

    private record Device(PortKey port, RecorderKey key, String connection) implements DockedDevice {
        Device(String port, String key) {
            this(port, key, "");
        }

        Device(String port, String key, String connection) {
            this(new PortKey(port), new RecorderKey(key), connection);
        }

        @Override
        public String description() {
            return key.value();
        }
    }

    private static DockEvent docked(Device device) {
        return new DockEvent.Docked(device);
    }

    private static DockEvent undocked(Device device) {
        return new DockEvent.Undocked(device.port(), device.key());
    }

    private List<DockEvent> polls(int count) {
        List<DockEvent> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            events.addAll(watcher.poll());
        }
        return events;
    }

    @Test
    void reportsARecorderOnceItWasSeenInThreePolls() {
        Device device = new Device("1", "a");
        plugged.add(device);
        assertEquals(List.of(), polls(2));
        assertEquals(List.of(docked(device)), polls(1));
        assertEquals(List.of(), polls(10));
    }

    @Test
    void startsCountingAgainAfterABounceAndNeverReportsItsEnd() {
        Device device = new Device("1", "a");
        plugged.add(device);
        polls(2);
        plugged.clear();
        assertEquals(List.of(), polls(1));
        plugged.add(device);
        assertEquals(List.of(), polls(2));
        assertEquals(List.of(docked(device)), polls(1));
    }

    @Test
    void reportsADepartureAtTheFirstPollThatMissesIt() {
        Device device = new Device("1", "a");
        plugged.add(device);
        polls(3);
        plugged.clear();
        assertEquals(List.of(undocked(device)), polls(1));
        assertEquals(List.of(), polls(3));
    }

    @Test
    void reportsAMovedRecorderAsGoneAndThenDockedElsewhere() {
        Device before = new Device("1", "a");
        Device after = new Device("2", "a");
        plugged.add(before);
        polls(3);
        plugged.set(0, after);
        assertEquals(List.of(undocked(before)), polls(1));
        assertEquals(List.of(docked(after)), polls(2));
    }

    @Test
    void reportsASwapOnOnePort() {
        Device before = new Device("1", "a");
        Device after = new Device("1", "b");
        plugged.add(before);
        polls(3);
        plugged.set(0, after);
        assertEquals(List.of(undocked(before)), polls(1));
        assertEquals(List.of(docked(after)), polls(2));
    }

    @Test
    void noticesAReplugThatFellBetweenTwoPolls() {
        Device before = new Device("1", "a", "7");
        Device after = new Device("1", "a", "8");
        plugged.add(before);
        polls(3);
        plugged.set(0, after);
        assertEquals(List.of(undocked(before), docked(after)), polls(3));
    }

    @Test
    void watchesEachPortByItself() {
        Device one = new Device("1", "a");
        Device two = new Device("2", "b");
        plugged.add(one);
        polls(1);
        plugged.add(two);
        assertEquals(List.of(docked(one), docked(two)), polls(3));
        plugged.remove(one);
        assertEquals(List.of(undocked(one)), polls(3));
    }
}
