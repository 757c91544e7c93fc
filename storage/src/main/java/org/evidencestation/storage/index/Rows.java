package org.evidencestation.storage.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Locale;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.seal.SealCode;
import org.jspecify.annotations.Nullable;

/** What goes into the tables, a batch at a time. For one thread. */
final class Rows {
    private final PreparedStatement recordings;
    private final PreparedStatement judgements;
    private final PreparedStatement mentions;
    private final PreparedStatement recorders;
    private final PreparedStatement bindings;
    private final PreparedStatement clearances;
    private final PreparedStatement drills;
    private final PreparedStatement clocks;
    private final PreparedStatement offices;
    private final PreparedStatement regimes;

    Rows(Connection connection) throws SQLException {
        recordings = connection.prepareStatement("INSERT INTO recording VALUES (?, ?, ?, ?, ?, ?, ?, ?, TRUE, ?)");
        judgements = connection.prepareStatement("INSERT INTO judgement VALUES (?, ?, ?)");
        mentions = connection.prepareStatement("INSERT INTO mention VALUES (?, ?)");
        recorders = connection.prepareStatement("INSERT INTO recorder VALUES (?, ?, ?)");
        bindings = connection.prepareStatement("INSERT INTO binding VALUES (?, ?)");
        clearances = connection.prepareStatement("INSERT INTO clearance VALUES (?, ?, ?)");
        drills = connection.prepareStatement("INSERT INTO drill VALUES (?)");
        clocks = connection.prepareStatement("INSERT INTO clock VALUES (?, ?)");
        offices = connection.prepareStatement("INSERT INTO office VALUES (?)");
        regimes = connection.prepareStatement("INSERT INTO regime VALUES (?)");
    }

    /** Sealing was the first look at the copy in the vault. */
    void recording(Entry entry, RecordingSummary summary) throws SQLException {
        recordings.setLong(1, entry.number());
        recordings.setLong(2, Keys.of(summary.recording()));
        recordings.setLong(3, sortKey(summary));
        set(recordings, 4, Keys.of(summary.officer()));
        set(recordings, 5, Keys.of(summary.device()));
        recordings.setString(6, haystack(summary));
        recordings.setLong(7, Nanos.of(entry.at()));
        recordings.setLong(8, Nanos.of(entry.at()));
        recordings.setLong(9, Keys.of(summary.docking()));
        recordings.addBatch();
    }

    void judgement(long entry, RecordingId recording, boolean late) throws SQLException {
        judgements.setLong(1, entry);
        judgements.setLong(2, Keys.of(recording));
        judgements.setBoolean(3, late);
        judgements.addBatch();
    }

    /** @param subject key of the recording or the docking that the line names */
    void mention(long entry, long subject) throws SQLException {
        mentions.setLong(1, entry);
        mentions.setLong(2, subject);
        mentions.addBatch();
    }

    void recorder(long entry, Event.RecorderRegistered registered) throws SQLException {
        recorders.setLong(1, entry);
        recorders.setString(2, registered.recorder());
        recorders.setString(3, registered.name());
        recorders.addBatch();
    }

    void binding(long entry, String recorder) throws SQLException {
        bindings.setLong(1, entry);
        bindings.setString(2, recorder);
        bindings.addBatch();
    }

    /** @param announced the line that began what this line begins or ends */
    void clearance(long entry, String recorder, long announced) throws SQLException {
        clearances.setLong(1, entry);
        clearances.setString(2, recorder);
        clearances.setLong(3, announced);
        clearances.addBatch();
    }

    void drill(long entry) throws SQLException {
        drills.setLong(1, entry);
        drills.addBatch();
    }

    void clock(long entry, String recorder) throws SQLException {
        clocks.setLong(1, entry);
        set(clocks, 2, Keys.of(recorder));
        clocks.addBatch();
    }

    void office(long entry) throws SQLException {
        offices.setLong(1, entry);
        offices.addBatch();
    }

    void regime(long entry) throws SQLException {
        regimes.setLong(1, entry);
        regimes.addBatch();
    }

    /** Hands everything to the database. */
    void flush() throws SQLException {
        recordings.executeBatch();
        judgements.executeBatch();
        mentions.executeBatch();
        recorders.executeBatch();
        bindings.executeBatch();
        clearances.executeBatch();
        drills.executeBatch();
        clocks.executeBatch();
        offices.executeBatch();
        regimes.executeBatch();
    }

    /** What lists are ordered by: the corrected start or, where unknown, the time of ingest. */
    static long sortKey(RecordingSummary summary) {
        return Nanos.of(summary.start() == null ? summary.ingestedAt() : summary.start());
    }

    /** Everything a search text is looked for in, one line each, in small letters. */
    private static String haystack(RecordingSummary summary) {
        String code = SealCode.of(summary.manifest()).text();
        StringBuilder text = new StringBuilder(summary.path());
        if (!summary.path().endsWith(summary.name())) {
            text.append('\n').append(summary.name());
        }
        append(text, summary.officer());
        append(text, summary.device());
        text.append('\n').append(summary.recorder());
        text.append('\n').append(code);
        text.append('\n').append(code.replace("-", ""));
        return text.toString().toLowerCase(Locale.ROOT);
    }

    private static void append(StringBuilder text, @Nullable String line) {
        if (line != null) {
            text.append('\n').append(line);
        }
    }

    private static void set(PreparedStatement statement, int at, @Nullable Long key) throws SQLException {
        if (key == null) {
            statement.setNull(at, Types.BIGINT);
        } else {
            statement.setLong(at, key);
        }
    }
}
