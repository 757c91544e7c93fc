package org.evidencestation.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.evidencestation.app.timecard.ClockHistory;
import org.evidencestation.storage.index.IndexedEvent;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.JournalReader;
import org.evidencestation.storage.seal.Sha256;

/** What a journal says of every recorder's clock; read without a lock, also while a station is running. */
final class RecorderClocks {
    private final Map<String, List<IndexedEvent>> lines = new TreeMap<>();
    private final Map<DockingId, String> dockings = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    private RecorderClocks() {}

    /** @throws IOException if there is no vault in the folder, or a line of its journal is not what was written */
    static RecorderClocks read(Path vault) throws IOException {
        RecorderClocks clocks = new RecorderClocks();
        Sha256 origin = Sha256.of(Files.readAllBytes(vault.resolve("vault.json")));
        JournalReader.read(vault.resolve("journal"), origin, 0, clocks::take);
        return clocks;
    }

    private void take(Entry entry) {
        if (entry.event() instanceof Event.RecorderRegistered it) {
            names.put(it.recorder(), it.name());
        } else if (entry.event() instanceof Event.RecorderDocked it) {
            dockings.put(it.docking(), it.recorder());
            keep(it.recorder(), entry);
        } else if (entry.event() instanceof Event.RecorderClockSet it) {
            keep(dockings.getOrDefault(it.docking(), ""), entry);
        } else if (entry.event() instanceof Event.ClockMeasured it) {
            keep(it.recorder(), entry);
        }
    }

    private void keep(String recorder, Entry entry) {
        lines.computeIfAbsent(recorder, key -> new ArrayList<>())
                .add(new IndexedEvent(entry.number(), entry.at(), entry.event(), entry.head()));
    }

    /** The keys of all recorders that were docked, in order. */
    List<String> recorders() {
        return List.copyOf(lines.keySet());
    }

    /** The recorder with this key or registered name; empty if there is none, or several have the name. */
    Optional<String> named(String keyOrName) {
        if (lines.containsKey(keyOrName)) {
            return Optional.of(keyOrName);
        }
        List<String> found = lines.keySet().stream()
                .filter(key -> keyOrName.equals(names.get(key)))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    Optional<String> name(String recorder) {
        return Optional.ofNullable(names.get(recorder));
    }

    ClockHistory history(String recorder) {
        return ClockHistory.of(lines.getOrDefault(recorder, List.of()));
    }
}
