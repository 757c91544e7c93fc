package org.evidencestation.storage.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.journal.Checkpoint;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.Journal;
import org.evidencestation.storage.seal.StationKey;

/** An open vault: one process writes to it at a time. */
public final class Vault implements AutoCloseable {
    private Vault() {}

    /**
     * Opens a vault for writing, creating it where the folder is missing or empty, and recovers what a crash left behind.
     *
     * @param committed told of every entry right after it became durable, on the committing thread, in order
     * @throws VaultLockedException if another process has it open
     */
    public static Vault open(DurableFiles files, StationKey key, InstantSource time, Consumer<Entry> committed)
            throws IOException {
        throw new UnsupportedOperationException();
    }

    public Path folder() {
        throw new UnsupportedOperationException();
    }

    public RecordingStore recordings() {
        throw new UnsupportedOperationException();
    }

    public Journal journal() {
        throw new UnsupportedOperationException();
    }

    /** Appends to the journal and tells the listener. */
    public List<Entry> append(List<? extends Event> events) throws IOException {
        throw new UnsupportedOperationException();
    }

    public Entry append(Event event) throws IOException {
        return append(List.of(event)).getFirst();
    }

    public Checkpoint checkpoint() throws IOException {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() throws IOException {
        throw new UnsupportedOperationException();
    }
}
