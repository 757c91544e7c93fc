package org.evidencestation.storage.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.evidencestation.storage.journal.Entry;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one {@link Projection} level with its journal: takes entries in order whatever order threads bring them in, and
 * has reopened or rebuilt what failed. {@code writing} guards the writer and comes first; {@code present} guards readers
 * from having the database closed under them.
 */
final class UpToDate {
    private static final Logger LOG = LoggerFactory.getLogger(UpToDate.class);
    private static final Duration PATIENCE = Duration.ofMillis(100);

    private final Lock writing = new ReentrantLock();
    private final Condition moved = writing.newCondition();
    private final ReadWriteLock present = new ReentrantReadWriteLock();
    private final Opening opening;
    private final Waiting early = new Waiting();
    private volatile EntrySource source;
    /** Null from a failure until the next question. */
    private volatile @Nullable Projection projection;

    private volatile IndexState state = IndexState.EMPTY;

    UpToDate(Opening opening, EntrySource source) throws IndexException {
        this.opening = opening;
        this.source = source;
        try {
            isLevel(opening.open(source));
        } catch (IndexException e) {
            opening.close();
            throw e;
        }
    }

    /** One question to the database. */
    interface Question<T> {
        T of(Queries queries) throws SQLException, IOException;
    }

    private interface Remedy {
        Projection apply() throws IndexException;
    }

    void apply(Entry entry) {
        writing.lock();
        try {
            Projection writer = projection;
            if (writer != null && entry.number() > state.number()) {
                early.add(entry);
                Guard.run(() -> takeWhatIsNext(writer));
            }
        } catch (SQLException | IOException e) {
            LOG.warn("The index failed and is repaired at the next question; no recording is affected", e);
            abandon();
        } finally {
            writing.unlock();
        }
    }

    StationIndex.Totals totals() {
        return ask(_ -> state.totals());
    }

    /**
     * Answers from everything that was in the journal before. A database that fails is first reopened, then rebuilt; one
     * that has no part in the failure is left alone.
     */
    <T> T ask(Question<T> question) {
        try {
            try {
                level();
                return attempt(question);
            } catch (SQLException first) {
                LOG.warn("The index failed to answer and is opened again", first);
                return askAfterRepair(question);
            }
        } catch (SQLException e) {
            throw new UncheckedIOException(new IndexException("The index cannot answer", e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void rebuild(EntrySource from) throws IndexException {
        source = from;
        repair(() -> opening.build(from, "it was asked for"));
    }

    void close() {
        writing.lock();
        try {
            abandon();
            opening.close();
        } finally {
            writing.unlock();
        }
    }

    private long takeWhatIsNext(Projection writer) throws SQLException {
        for (Entry next = early.take(state.number() + 1); next != null; next = early.take(state.number() + 1)) {
            writer.take(next);
            state = writer.state();
        }
        moved.signalAll();
        return state.number();
    }

    private <T> T attempt(Question<T> question) throws SQLException, IOException {
        present.readLock().lock();
        try {
            Projection reader = projection;
            if (reader == null) {
                throw new SQLException("The index has just been given up");
            }
            return Guard.run(() -> {
                try (Connection connection = reader.connect()) {
                    return question.of(new Queries(connection, source));
                }
            });
        } finally {
            present.readLock().unlock();
        }
    }

    private <T> T askAfterRepair(Question<T> question) throws SQLException, IOException {
        repair(() -> opening.open(source));
        try {
            return attempt(question);
        } catch (SQLException again) {
            LOG.warn("The index is built anew", again);
            repair(() -> opening.build(source, "it failed to answer: " + again.getMessage()));
            return attempt(question);
        }
    }

    private void repair(Remedy remedy) throws IndexException {
        writing.lock();
        try {
            abandon();
            isLevel(remedy.apply());
        } finally {
            writing.unlock();
        }
    }

    private void level() throws SQLException, IOException {
        if (projection != null && source.position().size() <= state.number()) {
            return;
        }
        writing.lock();
        try {
            awaitApply(source.position().size());
            Projection writer = projection;
            if (writer == null) {
                isLevel(opening.open(source));
            } else if (source.position().size() > state.number()) {
                Guard.run(() -> {
                    writer.catchUp(source);
                    return writer;
                });
                isLevel(writer);
            }
        } finally {
            writing.unlock();
        }
    }

    /** A thread that has just appended is about to bring the entry by itself; two threads reading it would be one too many. */
    private void awaitApply(long number) {
        long left = PATIENCE.toNanos();
        try {
            while (projection != null && state.number() < number && left > 0) {
                left = moved.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void isLevel(Projection writer) {
        state = writer.state();
        projection = writer;
        early.forgetUpTo(state.number());
    }

    /** Lets go of the database, once no reader is in it. What was not committed is in the journal. */
    private void abandon() {
        present.writeLock().lock();
        try {
            Projection writer = projection;
            projection = null;
            early.clear();
            if (writer != null) {
                Guard.run(() -> {
                    writer.close();
                    return writer;
                });
            }
        } catch (SQLException | IOException e) {
            LOG.warn("The index did not close properly; it is built anew when it is opened again", e);
        } finally {
            present.writeLock().unlock();
        }
    }
}
