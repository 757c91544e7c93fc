package org.evidencestation.storage.index;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.evidencestation.storage.journal.Entry;

/** Reads a journal in a thread of its own, a few batches ahead of whoever takes them: parsing and inserting cost the same. */
final class ReadAhead {
    private static final int BATCH = 1_000;
    private static final int BATCHES = 4;

    private final EntrySource source;
    private final BlockingQueue<List<Entry>> batches = new ArrayBlockingQueue<>(BATCHES);
    private List<Entry> next = new ArrayList<>(BATCH);

    ReadAhead(EntrySource source) {
        this.source = source;
    }

    /** Takes some entries in order; none is the sign that nothing follows. */
    interface Taker {
        void take(List<Entry> entries) throws SQLException;
    }

    /**
     * Hands on everything after number {@code after}, on the calling thread.
     *
     * @throws IOException if the journal cannot be read, SQLException if the taker fails
     */
    void read(long after, Taker taker) throws IOException, SQLException {
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            try {
                Future<Void> reading = thread.submit(() -> replay(after));
                for (List<Entry> batch = batches.take(); !batch.isEmpty(); batch = batches.take()) {
                    taker.take(batch);
                }
                reading.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("Reading the journal was interrupted", e);
            } catch (ExecutionException e) {
                throw e.getCause() instanceof IOException broken ? broken : new IOException(e.getCause());
            } finally {
                thread.shutdownNow();
            }
        }
    }

    private Void replay(long after) throws IOException, InterruptedException {
        try {
            source.replay(after, this::add);
            if (!next.isEmpty()) {
                batches.put(next);
            }
            return null;
        } catch (GivenUp e) {
            throw new IOException("Nobody takes the entries any more", e);
        } finally {
            // After a failure nobody may be there to make room, but then nobody waits for the sign either.
            batches.put(List.of());
        }
    }

    private void add(Entry entry) {
        next.add(entry);
        if (next.size() == BATCH) {
            try {
                batches.put(next);
            } catch (InterruptedException e) {
                throw new GivenUp(e);
            }
            next = new ArrayList<>(BATCH);
        }
    }

    /** Ends a replay from within. */
    private static final class GivenUp extends RuntimeException {
        private static final long serialVersionUID = 1L;

        GivenUp(InterruptedException reason) {
            super(reason);
        }
    }
}
