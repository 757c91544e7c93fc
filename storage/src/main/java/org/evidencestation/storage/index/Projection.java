package org.evidencestation.storage.index;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.journal.Journal;
import org.evidencestation.storage.seal.Sha256;
import org.jspecify.annotations.Nullable;

/** The rows that follow from a journal up to one entry. For one writing thread; readers take {@link #connect}. */
final class Projection implements AutoCloseable {
    private final Place place;
    private final Database database;
    private final EntryWriter writer;

    private Projection(Place place, Database database, EntryWriter writer) {
        this.place = place;
        this.database = database;
        this.writer = writer;
    }

    /**
     * Opens what is there and reads what is missing.
     *
     * @return empty with {@code reason} if what is there cannot be trusted
     */
    static Optional<Projection> resume(Place place, EntrySource source, Consumer<String> reason)
            throws IOException, SQLException {
        Database database = place.connect();
        boolean level = false;
        try {
            Connection connection = database.connect();
            connection.setAutoCommit(false);
            Optional<IndexState> state = IndexState.read(connection);
            Optional<String> doubt = state.isEmpty()
                    ? Optional.of("it is unfinished or of another version")
                    : doubt(state.get(), source);
            doubt.ifPresent(reason);
            if (state.isEmpty() || doubt.isPresent()) {
                return Optional.empty();
            }
            Projection found = new Projection(place, database, new EntryWriter(connection, state.get()));
            found.catchUp(source);
            level = true;
            return Optional.of(found);
        } catch (IOException e) {
            // The journal is at fault, so what is here stays good for another time.
            database.close();
            place.wasClosed();
            throw e;
        } finally {
            if (!level) {
                giveUp(database);
            }
        }
    }

    /** Reads a whole journal into an empty place. */
    static Projection build(Place place, EntrySource source) throws IOException, SQLException {
        Database database = place.connect();
        boolean built = false;
        try {
            Connection connection = database.connect();
            connection.setAutoCommit(false);
            Schema.createTables(connection);
            Projection projection = new Projection(place, database, new EntryWriter(connection, IndexState.EMPTY));
            projection.load(source);
            built = true;
            return projection;
        } finally {
            if (!built) {
                giveUp(database);
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
        return number == position.size()
                ? position.head()
                : source.entries(List.of(number)).getFirst().head();
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
            new ReadAhead(source).read(state().number(), this::takeAll);
        }
    }

    private void load(EntrySource source) throws IOException, SQLException {
        writer.startLoading();
        new ReadAhead(source).read(0, this::takeAll);
        writer.finishLoading(source);
    }

    private void takeAll(List<Entry> entries) throws SQLException {
        for (Entry entry : entries) {
            writer.write(entry);
        }
        writer.commit();
    }

    @Override
    public void close() throws SQLException {
        database.close();
        place.wasClosed();
    }

    private static void giveUp(Database database) {
        try {
            database.close();
        } catch (SQLException | RuntimeException e) {
            // It did not open or broke while it was filled; that failure is already on its way to the caller.
            return;
        }
    }
}
