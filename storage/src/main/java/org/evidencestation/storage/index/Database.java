package org.evidencestation.storage.index;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * One H2 database, in one file or in memory. {@code retry:} because an interrupted thread would otherwise close the file
 * under everybody else; the default delayed write because what is lost is read from the journal again. Old pages are not
 * kept for a crash, which this file does not survive anyway; that keeps it small.
 */
final class Database implements AutoCloseable {
    private static final String SETTINGS = ";CACHE_SIZE=16384;TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE";

    private final JdbcConnectionPool pool;

    private Database(String url) {
        pool = JdbcConnectionPool.create(url + SETTINGS, "station", "");
    }

    static Database inFile(Path file) {
        return new Database("jdbc:h2:retry:" + file.toAbsolutePath() + ";RETENTION_TIME=0");
    }

    /** The name is private to this database, so chance is good enough for it. */
    static Database inMemory() {
        return new Database("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    }

    Connection connect() throws SQLException {
        return pool.getConnection();
    }

    /** Closes the file, however many connections are open. */
    @Override
    public void close() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        } finally {
            pool.dispose();
        }
    }
}
