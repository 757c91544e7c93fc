package org.evidencestation.storage.index;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.evidencestation.storage.seal.Sha256;

/**
 * The tables. But for when copies were last proven they only ever grow at the end, in the journal's order, so that an index
 * filled line by line and one filled at once are the same. There are no migrations: an index with another {@link #digest} is thrown away.
 */
final class Schema {
    /**
     * Rows hold what searches compare and the numbers of lines; what is shown is read from those lines. Everything but
     * numbers is a key of {@link Keys}. {@code judgement} lacks those that stand right behind their recording and are not
     * late; {@code mention} has the other lines that name a recording, or else a docking;
     * {@code standing} has the copies that are not in the vault; {@code clock} the lines that say something of a recorder's
     * clock; {@code office} the lines that ledgers are written from, {@code regime} those of them that say by
     * which regulation the station goes.
     */
    private static final List<String> TABLES = List.of(
            """
            CREATE TABLE recording (
                entry BIGINT PRIMARY KEY,
                recording BIGINT NOT NULL,
                sort_nanos BIGINT NOT NULL,
                officer BIGINT,
                device BIGINT,
                haystack VARCHAR NOT NULL,
                proven_nanos BIGINT NOT NULL,
                looked_nanos BIGINT NOT NULL,
                sound BOOLEAN NOT NULL,
                docking BIGINT NOT NULL)""",
            "CREATE TABLE judgement (entry BIGINT PRIMARY KEY, recording BIGINT NOT NULL, late BOOLEAN NOT NULL)",
            "CREATE TABLE mention (entry BIGINT PRIMARY KEY, subject BIGINT NOT NULL)",
            "CREATE TABLE recorder (entry BIGINT PRIMARY KEY, recorder VARCHAR NOT NULL, name VARCHAR NOT NULL)",
            "CREATE TABLE binding (entry BIGINT PRIMARY KEY, recorder VARCHAR NOT NULL)",
            "CREATE TABLE clearance (entry BIGINT PRIMARY KEY, recorder VARCHAR NOT NULL, announced BIGINT NOT NULL)",
            """
            CREATE TABLE standing (
                recording BIGINT NOT NULL,
                place VARCHAR NOT NULL,
                proven_nanos BIGINT NOT NULL,
                looked_nanos BIGINT NOT NULL,
                sound BOOLEAN NOT NULL)""",
            "CREATE TABLE drill (entry BIGINT PRIMARY KEY)",
            "CREATE TABLE clock (entry BIGINT PRIMARY KEY, recorder BIGINT NOT NULL)",
            "CREATE TABLE office (/* clocks set and room left, too */ entry BIGINT PRIMARY KEY)",
            "CREATE TABLE regime (entry BIGINT PRIMARY KEY)",
            """
            CREATE TABLE state (
                schema_digest BINARY(32) NOT NULL,
                number BIGINT NOT NULL,
                head BINARY(32),
                recordings BIGINT NOT NULL,
                bytes BIGINT NOT NULL,
                duplicates BIGINT NOT NULL,
                findings BIGINT NOT NULL,
                late BIGINT NOT NULL,
                dockings BIGINT NOT NULL)""");

    private static final List<String> INDEXES = List.of(
            "CREATE INDEX recording_identity ON recording (recording, entry)",
            "CREATE INDEX recording_newest ON recording (sort_nanos DESC, entry DESC)",
            "CREATE INDEX recording_officer ON recording (officer, sort_nanos DESC, entry DESC)",
            "CREATE INDEX recording_device ON recording (device, sort_nanos DESC, entry DESC)",
            "CREATE INDEX recording_docking ON recording (docking, entry)",
            "CREATE INDEX recording_oldest ON recording (looked_nanos, entry)",
            "CREATE INDEX standing_recording ON standing (recording, place)",
            "CREATE INDEX standing_oldest ON standing (place, looked_nanos, recording)",
            "CREATE INDEX judgement_recording ON judgement (recording, entry DESC)",
            "CREATE INDEX mention_subject ON mention (subject, entry)",
            "CREATE INDEX binding_recorder ON binding (recorder, entry DESC)",
            "CREATE INDEX clearance_open ON clearance (recorder, announced)",
            "CREATE INDEX clock_recorder ON clock (recorder, entry DESC)",
            "CREATE INDEX recorder_name ON recorder (recorder, entry DESC)");

    private Schema() {}

    /** Changes with every change of the tables, the indexes or the way columns are filled. */
    static Sha256 digest() {
        String text = "filled 3\n" + String.join("\n", TABLES) + String.join("\n", INDEXES);
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    static void createTables(Connection connection) throws SQLException {
        execute(connection, TABLES);
    }

    /** After loading: sorted once is several times faster than sorted row by row. */
    static void createIndexes(Connection connection) throws SQLException {
        execute(connection, INDEXES);
    }

    private static void execute(Connection connection, List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
