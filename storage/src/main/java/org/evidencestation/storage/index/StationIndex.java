package org.evidencestation.storage.index;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.journal.Journal;
import org.evidencestation.storage.journal.RecordingId;

/**
 * Answers questions quickly and can be thrown away at any time: every row comes from the journal. Safe for several
 * threads.
 */
public final class StationIndex implements AutoCloseable {
    private StationIndex() {}

    /**
     * Opens the index and brings it up to date. One that does not open, belongs to another journal or is ahead of it is
     * deleted and built anew.
     *
     * @param file without H2's ending; its folder is created
     */
    public static StationIndex open(Path file, Journal journal) throws IndexException {
        throw new UnsupportedOperationException();
    }

    /** An index in memory, for a reader beside a running station. */
    public static StationIndex inMemory(Journal journal) throws IndexException {
        throw new UnsupportedOperationException();
    }

    /** Takes the next entry; one that was taken before is passed over. Never throws for what the entry says. */
    public void apply(Entry entry) {
        throw new UnsupportedOperationException();
    }

    /** Throws everything away and reads the journal again. */
    public void rebuild(Journal journal) throws IndexException {
        throw new UnsupportedOperationException();
    }

    /** Whether opening had to build the index from nothing, and why. */
    public Optional<String> rebuiltBecause() {
        throw new UnsupportedOperationException();
    }

    public List<RecordingRow> recordings(RecordingSearch search) {
        throw new UnsupportedOperationException();
    }

    public Optional<RecordingRow> recording(RecordingId recording) {
        throw new UnsupportedOperationException();
    }

    /** Every journal line that names a recording or the docking it came in, oldest first. */
    public List<IndexedEvent> history(RecordingId recording) {
        throw new UnsupportedOperationException();
    }

    /** The registered name of a recorder. */
    public Optional<String> recorderName(String recorder) {
        throw new UnsupportedOperationException();
    }

    public Totals totals() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }

    /** @param bytes held, late recordings judged LATE */
    public record Totals(long recordings, long bytes, long duplicates, long findings, long late, long dockings) {}
}
