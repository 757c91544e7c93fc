package org.evidencestation.storage.index;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.evidencestation.storage.seal.Sha256;

/**
 * The tables. All but {@code standing}, which has one row a copy, only ever grow at the end, in the journal's order, so that
 * an index filled line by line and one filled at once are the same. There are no migrations: an index with another {@link #digest} is thrown away.
 */
final class Schema {
    /**
     * {@code event} holds the lines that history asks for; {@code own_docking} is set where a line concerns a docking and
     * no single recording. {@code recording} holds only what searches compare; what is shown is read from the event.
     */
    private static final List<String> TABLES = List.of(
            """
            CREATE TABLE event (
                number BIGINT PRIMARY KEY,
                at_nanos BIGINT NOT NULL,
                head BINARY(32) NOT NULL,
                recording BINARY(32),
                docking UUID,
                own_docking UUID,
                detail VARCHAR NOT NULL)""",
            """
            CREATE TABLE recording (
                entry BIGINT PRIMARY KEY,
                recording BINARY(32) NOT NULL,
                sort_nanos BIGINT NOT NULL,
                officer VARCHAR,
                device VARCHAR,
                haystack VARCHAR NOT NULL)""",
            """
            CREATE TABLE judgement (
                entry BIGINT PRIMARY KEY,
                recording BINARY(32) NOT NULL,
                verdict VARCHAR NOT NULL)""",
            "CREATE TABLE recorder (entry BIGINT PRIMARY KEY, recorder VARCHAR NOT NULL, name VARCHAR NOT NULL)",
            """
            CREATE TABLE standing (
                recording BINARY(32) NOT NULL,
                place VARCHAR NOT NULL,
                proven_nanos BIGINT NOT NULL,
                looked_nanos BIGINT NOT NULL,
                sound BOOLEAN NOT NULL,
                PRIMARY KEY (recording, place))""",
            "CREATE TABLE drill (entry BIGINT PRIMARY KEY)",
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
            "CREATE INDEX event_recording ON event (recording, number)",
            "CREATE INDEX event_docking ON event (own_docking, number)",
            "CREATE INDEX recording_identity ON recording (recording, entry)",
            "CREATE INDEX recording_newest ON recording (sort_nanos DESC, entry DESC)",
            "CREATE INDEX recording_officer ON recording (officer, sort_nanos DESC, entry DESC)",
            "CREATE INDEX recording_device ON recording (device, sort_nanos DESC, entry DESC)",
            "CREATE INDEX judgement_recording ON judgement (recording, entry DESC)",
            "CREATE INDEX recorder_name ON recorder (recorder, entry DESC)",
            "CREATE INDEX standing_oldest ON standing (place, looked_nanos, recording)");

    private Schema() {}

    /** Changes with every change of the tables, the indexes or the way columns are filled. */
    static Sha256 digest() {
        String text = "filled 1\n" + String.join("\n", TABLES) + String.join("\n", INDEXES) + EventText.FORMAT;
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
