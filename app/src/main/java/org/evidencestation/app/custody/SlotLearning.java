package org.evidencestation.app.custody;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evidencestation.devices.DockEvent;
import org.evidencestation.devices.DockSource;
import org.evidencestation.devices.DockWatcher;
import org.evidencestation.devices.PortKey;

/**
 * Learns which port wears which sticker before a station runs: whatever is plugged in first teaches slot 1, the next slot 2, and so
 * on. Nothing is read from it. What was plugged in already teaches nothing until it is taken out: only a hand at the rack says which
 * sticker is meant. Safe for several threads.
 */
public final class SlotLearning {
    private final DockWatcher watcher;
    private final int slots;
    private final Set<PortKey> sitting = new HashSet<>();
    private final Map<String, Integer> learnt = new LinkedHashMap<>();
    private Optional<Integer> again = Optional.empty();

    /**
     * @param stablePolls looks in a row that must agree before something is plugged in
     * @param slots how many there are
     */
    public SlotLearning(DockSource rack, int stablePolls, int slots) {
        this.watcher = new DockWatcher(rack, stablePolls);
        this.slots = slots;
        rack.present().forEach(device -> sitting.add(device.port()));
    }

    /**
     * How far it is.
     *
     * @param numbers of the ports that were learnt
     * @param next the slot that the next thing plugged in teaches; empty when all are learnt
     * @param again the slot of the port that was used a second time just now, which teaches nothing
     * @param sitting how many ports have something in them that was there before
     */
    public record Learnt(Map<String, Integer> numbers, Optional<Integer> next, Optional<Integer> again, int sitting) {
        public Learnt {
            numbers = Map.copyOf(numbers);
        }
    }

    /** Looks at the rack once; called again and again. */
    public synchronized Learnt look() {
        for (DockEvent event : watcher.poll()) {
            switch (event) {
                case DockEvent.Docked(var device) -> docked(device.port());
                case DockEvent.Undocked(var port, var key) -> sitting.remove(port);
            }
        }
        return learnt();
    }

    private void docked(PortKey port) {
        if (sitting.contains(port)) {
            return;
        }
        Integer known = learnt.get(port.value());
        again = Optional.ofNullable(known);
        if (known == null && learnt.size() < slots) {
            learnt.put(port.value(), learnt.size() + 1);
        }
    }

    /** The last one was plugged into the wrong port: its slot is learnt anew. */
    public synchronized Learnt back() {
        again = Optional.empty();
        learnt.values().removeIf(number -> number == learnt.size());
        return learnt();
    }

    private Learnt learnt() {
        return new Learnt(
                learnt,
                learnt.size() < slots ? Optional.of(learnt.size() + 1) : Optional.empty(),
                again,
                sitting.size());
    }
}
