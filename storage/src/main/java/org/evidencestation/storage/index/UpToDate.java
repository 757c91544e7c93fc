package org.evidencestation.storage.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.TreeMap;
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
 * reopens or rebuilds what failed. {@code writing} guards the writer and comes first; {@code present} guards readers from
 * having the database closed under them.
 */
final class UpToDate {
    private static final Logger LOG = LoggerFactory.getLogger(UpToDate.class);
    /** Entries that may wait for an earlier one; beyond that they are read from the journal when somebody asks. */
    private static final int MAY_WAIT = 1_000;

    private static final Duration PATIENCE = Duration.ofMillis(100);

    private final Lock writing = new ReentrantLock();
    private final Condition moved = writing.newCondition();
    private final ReadWriteLock present = new ReentrantReadWriteLock();
    private final Place place;
    private final EventText texts;
    private final TreeMap<Long, Entry> early = new TreeMap<>();
    private EntrySource source;
    /** Null from a failure until the next question. */
    private volatile @Nullable Projection projection;

    private volatile IndexState state = IndexState.EMPTY;
    private volatile Optional<String> rebuiltBecause = Optional.empty();

    UpToDate(Place place, EntrySource source, EventText texts) throws IndexException {
        this.place = place;
        this.source = source;
        this.texts = texts;
        reopen();
    }

    Optional<String> rebuiltBecause() {
        return rebuiltBecause;
    }

    void apply(Entry entry) {
        writing.lock();
        try {
            Projection writer = projection;
            if (writer != null && entry.number() > state.number() && early.size() < MAY_WAIT) {
                early.put(entry.number(), entry);
                takeWhatIsNext(writer);
            }
        } catch (SQLException e) {
            LOG.warn("The index failed and is repaired at the next question; no recording is affected", e);
            abandon();
        } finally {
            writing.unlock();
        }
    }

    StationIndex.Totals totals() {
        return ask(_ -> state.totals());
    }

    /** Answers from everything that was in the journal before. A database that fails is first reopened, then rebuilt. */
    <T> T ask(Question<T> question) {
        try {
            level();
            return attempt(question);
        } catch (SQLException | IOException first) {
            LOG.warn("The index failed to answer and is opened again", first);
            return askAfterRepair(question);
        }
    }

    void rebuild(EntrySource from) throws IndexException {
        writing.lock();
        try {
            source = from;
            abandon();
            buildAnew("it was asked for");
        } finally {
            writing.unlock();
        }
    }

    void close() {
        writing.lock();
        try {
            abandon();
        } finally {
            writing.unlock();
        }
    }

    private void takeWhatIsNext(Projection writer) throws SQLException {
        for (Entry next = early.remove(state.number() + 1); next != null; next = early.remove(state.number() + 1)) {
            writer.take(next);
            state = writer.state();
        }
        moved.signalAll();
    }

    private <T> T attempt(Question<T> question) throws SQLException, IOException {
        present.readLock().lock();
        try {
            Projection reader = projection;
            if (reader == null) {
                throw new SQLException("The index has just been given up");
            }
            try (Connection connection = reader.connect()) {
                return question.of(connection);
            }
        } finally {
            present.readLock().unlock();
        }
    }

    private <T> T askAfterRepair(Question<T> question) {
        try {
            repair(this::reopen);
            try {
                return attempt(question);
            } catch (SQLException | IOException again) {
                LOG.warn("The index is built anew", again);
                repair(() -> buildAnew("it failed to answer: " + again.getMessage()));
                return attempt(question);
            }
        } catch (IndexException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException | IOException e) {
            throw new UncheckedIOException(new IndexException("The index cannot answer", e));
        }
    }

    private void repair(Remedy remedy) throws IndexException {
        writing.lock();
        try {
            abandon();
            remedy.apply();
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
                reopen();
            } else if (source.position().size() > state.number()) {
                writer.catchUp(source);
                isLevel(writer);
            }
        } finally {
            writing.unlock();
        }
    }

    /** Reading a long journal takes seconds; a thread that has just appended is about to bring the entry by itself. */
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

    private void reopen() throws IndexException {
        StringBuilder reason = new StringBuilder();
        try {
            if (place.holdsIndex()) {
                Optional<Projection> found = Projection.resume(place, source, texts, reason::append);
                found.ifPresent(this::isLevel);
                if (found.isPresent()) {
                    return;
                }
            } else {
                reason.append("there was none");
            }
        } catch (SQLException e) {
            if (Database.inUse(e)) {
                throw new IndexException("Another program uses the index", e);
            }
            reason.append("it does not open: ")
                    .append(e.toString().lines().findFirst().orElse(""));
        } catch (IOException e) {
            throw new IndexException("The index cannot be brought up to date", e);
        }
        buildAnew(reason.toString());
    }

    private void buildAnew(String reason) throws IndexException {
        try {
            place.clear();
            isLevel(Projection.build(place, source, texts));
            rebuiltBecause = Optional.of(reason);
        } catch (SQLException | IOException e) {
            throw new IndexException("The index cannot be built", e);
        }
    }

    private void isLevel(Projection writer) {
        state = writer.state();
        projection = writer;
        early.headMap(state.number(), true).clear();
    }

    /** Lets go of the database, once no reader is in it. What was not committed is in the journal. */
    private void abandon() {
        present.writeLock().lock();
        try {
            Projection writer = projection;
            projection = null;
            early.clear();
            if (writer != null) {
                writer.close();
            }
        } catch (SQLException e) {
            LOG.warn("The index did not close properly; it is checked when it is opened again", e);
        } finally {
            present.writeLock().unlock();
        }
    }

    /** One question to the database. */
    interface Question<T> {
        T of(Connection connection) throws SQLException, IOException;
    }

    private interface Remedy {
        void apply() throws IndexException;
    }
}
