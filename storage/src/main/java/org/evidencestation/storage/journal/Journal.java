package org.evidencestation.storage.journal;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.seal.StationKey;

/** The vault's memory: append-only, chained, checkpointed. Safe for several threads. */
public final class Journal implements AutoCloseable {
    private Journal() {}

    /**
     * Opens the journal below {@code files.root()/journal} for writing, creating it if missing.
     *
     * @param origin what the chain starts from: the digest of {@code vault.json}
     * @throws BrokenJournalException if a line other than a torn last one does not fit the chain
     */
    public static Journal open(DurableFiles files, Sha256 origin, InstantSource time) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** What opening had to put aside: a last line that never became durable. Reported once, by the caller. */
    public Optional<Event.TailRecovered> tornTail() {
        throw new UnsupportedOperationException();
    }

    /** Returns when all events are durable, in this order, or throws and none of them is. */
    public List<Entry> append(List<? extends Event> events) throws IOException {
        throw new UnsupportedOperationException();
    }

    public Entry append(Event event) throws IOException {
        return append(List.of(event)).getFirst();
    }

    public Position position() {
        throw new UnsupportedOperationException();
    }

    /** Reads every durable line after number {@code after}, in order. */
    public void replay(long after, Consumer<Entry> reader) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Signs the present position and keeps it under {@code journal/checkpoints}; does nothing if that is done already. */
    public Checkpoint checkpoint(StationKey key) throws IOException {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() throws IOException {
        throw new UnsupportedOperationException();
    }

    /** How many lines there are, and the head of the chain after the last. */
    public record Position(long size, Sha256 head) {}
}
