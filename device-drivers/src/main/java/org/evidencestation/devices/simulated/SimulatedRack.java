package org.evidencestation.devices.simulated;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.evidencestation.devices.DockSource;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.PortKey;

/** A rack of 24 slots, {@code sim/1} to {@code sim/24}. Safe for use by several threads. */
public final class SimulatedRack implements DockSource {
    public static final int SLOTS = 24;

    private final Map<Integer, Plug> plugs = new TreeMap<>();
    private final AtomicLong pluggings = new AtomicLong();

    /**
     * Puts a recorder into an empty slot.
     *
     * @param slot 1 to {@link #SLOTS}
     * @return what a driver arrives at, until it is unplugged
     */
    public DockedDevice plug(int slot, SimulatedRecorder recorder) {
        PortKey port = port(slot);
        synchronized (plugs) {
            if (plugs.containsKey(slot)) {
                throw new IllegalStateException("There is a recorder in " + port);
            }
            Plug plug = new Plug(port, recorder, pluggings.incrementAndGet(), pulled -> pull(slot, pulled));
            plugs.put(slot, plug);
            return plug;
        }
    }

    /** Pulls whatever is in the slot; who reads from it fails with {@code UNPLUGGED} at once. An empty slot stays empty. */
    public void unplug(int slot) {
        Plug plug;
        synchronized (plugs) {
            plug = plugs.remove(slot);
        }
        if (plug != null) {
            plug.pulled();
        }
    }

    /** A plug that was pulled before pulls nothing: somebody else may be in its slot. */
    private void pull(int slot, Plug plug) {
        synchronized (plugs) {
            plugs.remove(slot, plug);
        }
        plug.pulled();
    }

    public static PortKey port(int slot) {
        if (slot < 1 || slot > SLOTS) {
            throw new IllegalArgumentException("No slot " + slot);
        }
        return new PortKey("sim/" + slot);
    }

    @Override
    public List<DockedDevice> present() {
        synchronized (plugs) {
            return List.copyOf(plugs.values());
        }
    }
}
