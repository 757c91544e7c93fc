package org.evidencestation.storage.index;

import java.sql.SQLException;
import java.util.Optional;

/** Where an index is kept. A place that fails says so as the database in it would. */
interface Place extends AutoCloseable {
    /** Why what is there must not be used; empty if it is as it was when it was closed. */
    Optional<String> doubt() throws SQLException;

    /** Opens what is there or makes an empty one; from here on until {@link #wasClosed} it is in doubt. */
    Database connect() throws SQLException;

    /** The database was closed in good order. */
    void wasClosed() throws SQLException;

    void clear() throws SQLException;

    @Override
    void close();

    /** Never holds anything when it is opened. */
    final class InMemory implements Place {
        @Override
        public Optional<String> doubt() {
            return Optional.of("there was none");
        }

        @Override
        public Database connect() {
            return Database.inMemory();
        }

        @Override
        public void wasClosed() {
            // It is gone.
        }

        @Override
        public void clear() {
            // There is nothing.
        }

        @Override
        public void close() {
            // There is nothing.
        }
    }
}
