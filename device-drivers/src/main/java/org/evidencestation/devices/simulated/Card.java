package org.evidencestation.devices.simulated;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The clips a recorder holds, by path. */
final class Card {
    private final Map<String, SimulatedClip> clips = new LinkedHashMap<>();

    Card(Collection<SimulatedClip> clips) {
        clips.forEach(this::add);
    }

    synchronized void add(SimulatedClip clip) {
        if (clips.putIfAbsent(clip.path(), clip) != null) {
            throw new IllegalArgumentException("Two clips with one path: " + clip.path());
        }
    }

    synchronized void replace(SimulatedClip clip) {
        if (clips.replace(clip.path(), clip) == null) {
            throw new IllegalArgumentException("No such clip: " + clip.path());
        }
    }

    synchronized void remove(String path) {
        clips.remove(path);
    }

    synchronized List<SimulatedClip> clips() {
        return List.copyOf(clips.values());
    }

    synchronized Optional<SimulatedClip> find(String path) {
        return Optional.ofNullable(clips.get(path));
    }
}
