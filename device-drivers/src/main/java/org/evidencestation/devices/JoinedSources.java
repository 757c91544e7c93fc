package org.evidencestation.devices;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Several sources as one, with one device in each port: one recorder may be known to two of them, for example as a volume
 * and as a speaker of MTP, and is never read twice at once. The earlier source goes first.
 */
public final class JoinedSources implements DockSource {
    private final List<DockSource> sources;

    /** @param sources the one whose devices are read best comes first */
    public JoinedSources(List<DockSource> sources) {
        this.sources = List.copyOf(sources);
    }

    @Override
    public List<DockedDevice> present() {
        Map<PortKey, DockedDevice> present = new LinkedHashMap<>();
        for (DockSource source : sources) {
            source.present().forEach(device -> present.putIfAbsent(device.port(), device));
        }
        return List.copyOf(present.values());
    }
}
