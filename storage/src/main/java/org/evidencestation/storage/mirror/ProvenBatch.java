package org.evidencestation.storage.mirror;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.vault.Vault;

/** Proofs that wait to be written into the journal together: one line a place, not one a recording. For one thread. */
public final class ProvenBatch {
    private static final int RECORDINGS = 64;
    private static final long BYTES = 1L << 30;

    private final Vault vault;
    private final Map<String, List<RecordingSummary>> proven = new LinkedHashMap<>();

    public ProvenBatch(Vault vault) {
        this.vault = vault;
    }

    public void add(String place, RecordingSummary recording) {
        proven.computeIfAbsent(place, key -> new ArrayList<>()).add(recording);
    }

    /** Whether so much has come together that losing it would cost real work. */
    public boolean full() {
        return proven.values().stream().anyMatch(waiting -> waiting.size() >= RECORDINGS || bytes(waiting) >= BYTES);
    }

    /** When this returns the proofs are in the journal. */
    public void write() throws IOException {
        List<Event> events = new ArrayList<>();
        proven.forEach((place, waiting) -> events.add(new Event.FixityProven(
                place, waiting.stream().map(RecordingSummary::recording).toList(), bytes(waiting))));
        vault.append(events);
        proven.clear();
    }

    private static long bytes(List<RecordingSummary> recordings) {
        return recordings.stream().mapToLong(RecordingSummary::size).sum();
    }
}
