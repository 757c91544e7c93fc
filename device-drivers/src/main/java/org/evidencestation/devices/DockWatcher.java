package org.evidencestation.devices;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns what is plugged in now into arrivals and departures. A device counts as docked once it was seen unchanged in
 * several polls, because descriptors settle late and plugs bounce. Called by one thread.
 */
public final class DockWatcher {
    private final DockSource source;
    private final int stablePolls;
    private final Map<PortKey, Seen> seen = new LinkedHashMap<>();

    /** @param stablePolls how many polls in a row must agree, at least 1 */
    public DockWatcher(DockSource source, int stablePolls) {
        this.source = source;
        this.stablePolls = stablePolls;
    }

    /** Looks once and says what changed, departures first. */
    public List<DockEvent> poll() {
        Map<PortKey, DockedDevice> present = new LinkedHashMap<>();
        source.present().forEach(device -> present.putIfAbsent(device.port(), device));
        List<DockEvent> events = new ArrayList<>();
        seen.entrySet().removeIf(entry -> {
            DockedDevice now = present.get(entry.getKey());
            boolean gone = now == null || !samePlugging(now, entry.getValue().device);
            if (gone && entry.getValue().polls >= stablePolls) {
                events.add(new DockEvent.Undocked(
                        entry.getKey(), entry.getValue().device.key()));
            }
            return gone;
        });
        present.forEach((port, device) -> {
            Seen before = seen.get(port);
            int polls = before == null ? 1 : before.polls + 1;
            seen.put(port, new Seen(device, Math.min(polls, stablePolls + 1)));
            if (polls == stablePolls) {
                events.add(new DockEvent.Docked(device));
            }
        });
        return events;
    }

    private static boolean samePlugging(DockedDevice a, DockedDevice b) {
        return a.key().equals(b.key()) && a.connection().equals(b.connection());
    }

    private record Seen(DockedDevice device, int polls) {}
}
