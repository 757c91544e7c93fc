package org.evidencestation.storage.mirror;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.vault.Vault;

/** Proofs that wait to be written into the journal together: one line a place, not one a recording. For one thread. */
public final class ProvenBatch {
    private static final int RECORDINGS = 64;
    private static final long BYTES = 1L << 30;

    private final Vault vault;
    private final Map<String, List<Read>> proven = new LinkedHashMap<>();

    public ProvenBatch(Vault vault) {
        this.vault = vault;
    }

    private record Read(RecordingId recording, long bytes) {}

    /** @param bytes of footage that were read; none where it was cleared */
    public void add(String place, RecordingSummary recording, long bytes) {
        proven.computeIfAbsent(place, key -> new ArrayList<>()).add(new Read(recording.recording(), bytes));
    }

    /** Whether so much has come together that losing it would cost real work. */
    public boolean full() {
        return proven.values().stream().anyMatch(waiting -> waiting.size() >= RECORDINGS || bytes(waiting) >= BYTES);
    }

    /** When this returns the proofs are in the journal. */
    public void write() throws IOException {
        List<Event> events = new ArrayList<>();
        proven.forEach((place, waiting) -> events.add(new Event.FixityProven(
                place, waiting.stream().map(Read::recording).toList(), bytes(waiting))));
        vault.append(events);
        proven.clear();
    }

    private static long bytes(List<Read> recordings) {
        return recordings.stream().mapToLong(Read::bytes).sum();
    }
}
