package org.evidencestation.storage.index;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.journal.Journal;
import org.evidencestation.storage.seal.Sha256;
import org.jspecify.annotations.Nullable;

/** The rows that follow from a journal up to one entry. For one writing thread; readers take {@link #connect}. */
final class Projection implements AutoCloseable {
    /** Rows handed over at once, and a transaction's size while loading. */
    private static final int BATCH = 1_000;

    private final Database database;
    private final EntryWriter writer;

    private Projection(Database database, EntryWriter writer) {
        this.database = database;
        this.writer = writer;
    }

    /**
     * Opens what is there and reads what is missing.
     *
     * @return empty with {@code reason} if what is there cannot be trusted
     */
    static Optional<Projection> resume(Place place, EntrySource source, EventText texts, Consumer<String> reason)
            throws IOException, SQLException {
        Database database = place.connect();
        Optional<Projection> projection = Optional.empty();
        try {
            Connection connection = database.connect();
            connection.setAutoCommit(false);
            Optional<IndexState> state = IndexState.read(connection);
            Optional<String> doubt = state.isEmpty()
                    ? Optional.of("it is unfinished or of another version")
                    : doubt(state.get(), source);
            doubt.ifPresent(reason);
            if (state.isPresent() && doubt.isEmpty()) {
                Projection found = new Projection(database, new EntryWriter(connection, texts, state.get()));
                found.catchUp(source);
                projection = Optional.of(found);
            }
            return projection;
        } finally {
            if (projection.isEmpty()) {
                close(database);
            }
        }
    }

    /** Reads a whole journal into an empty place. */
    static Projection build(Place place, EntrySource source, EventText texts) throws IOException, SQLException {
        Database database = place.connect();
        boolean built = false;
        try {
            Connection connection = database.connect();
            connection.setAutoCommit(false);
            Schema.createTables(connection);
            Projection projection = new Projection(database, new EntryWriter(connection, texts, IndexState.EMPTY));
            projection.load(source);
            built = true;
            return projection;
        } finally {
            if (!built) {
                close(database);
            }
        }
    }

    /** Why an index that came this far does not belong to this journal; empty if it does. */
    private static Optional<String> doubt(IndexState state, EntrySource source) throws IOException {
        Journal.Position position = source.position();
        if (state.number() > position.size()) {
            return Optional.of("it is ahead of the journal");
        }
        if (state.number() == 0 || Objects.equals(headAt(state.number(), position, source), state.head())) {
            return Optional.empty();
        }
        return Optional.of("it belongs to another journal");
    }

    private static @Nullable Sha256 headAt(long number, Journal.Position position, EntrySource source)
            throws IOException {
        if (number == position.size()) {
            return position.head();
        }
        AtomicReference<@Nullable Sha256> head = new AtomicReference<>();
        source.replay(number - 1, entry -> head.compareAndSet(null, entry.head()));
        return head.get();
    }

    IndexState state() {
        return writer.now();
    }

    Connection connect() throws SQLException {
        return database.connect();
    }

    /** Takes the entry that follows {@link #state}. */
    void take(Entry entry) throws SQLException {
        writer.write(entry);
        writer.commit();
    }

    /** Reads from the journal what came after {@link #state}. */
    void catchUp(EntrySource source) throws IOException, SQLException {
        if (source.position().size() > state().number()) {
            read(source);
            writer.commit();
        }
    }

    private void load(EntrySource source) throws IOException, SQLException {
        writer.startLoading();
        read(source);
        writer.finishLoading();
    }

    private void read(EntrySource source) throws IOException, SQLException {
        try {
            source.replay(state().number(), new Feed());
        } catch (Stop stopped) {
            throw stopped.reason;
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }

    private static void close(Database database) {
        try {
            database.close();
        } catch (SQLException e) {
            // It did not open; that failure is already on its way to the caller.
            return;
        }
    }

    /** Writes each entry it is given, a batch at a time. */
    private final class Feed implements Consumer<Entry> {
        @Override
        public void accept(Entry entry) {
            try {
                writer.write(entry);
                if (entry.number() % BATCH == 0) {
                    writer.commit();
                }
            } catch (SQLException e) {
                throw new Stop(e);
            }
        }
    }

    /** Carries a database failure through the journal's replay. */
    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final SQLException reason;

        Stop(SQLException reason) {
            super(reason);
            this.reason = reason;
        }
    }
}
