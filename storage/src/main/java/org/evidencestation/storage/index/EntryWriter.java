package org.evidencestation.storage.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.UUID;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.seal.SealCode;
import org.evidencestation.storage.seal.Sha256;
import org.jspecify.annotations.Nullable;

/** Turns entries into rows. For one thread; what was written counts from {@link #commit}. */
final class EntryWriter {
    private static final String LATE = "LATE";

    private final Connection connection;
    private final EventText texts;
    private final PreparedStatement events;
    private final PreparedStatement recordings;
    private final PreparedStatement judgements;
    private final PreparedStatement recorders;
    private final PreparedStatement lastVerdict;
    private final PreparedStatement state;
    private final StandingWriter standings;
    private final Tally tally;
    private long late;
    private long number;
    private @Nullable Sha256 head;
    private boolean loading;

    /** @param connection stays the caller's, who turned auto-commit off */
    EntryWriter(Connection connection, EventText texts, IndexState from) throws SQLException {
        this.connection = connection;
        this.texts = texts;
        this.tally = new Tally(from.totals());
        this.late = from.totals().late();
        this.number = from.number();
        this.head = from.head();
        events = connection.prepareStatement("INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?)");
        recordings = connection.prepareStatement("INSERT INTO recording VALUES (?, ?, ?, ?, ?, ?)");
        judgements = connection.prepareStatement("INSERT INTO judgement VALUES (?, ?, ?)");
        recorders = connection.prepareStatement("INSERT INTO recorder VALUES (?, ?, ?)");
        lastVerdict = connection.prepareStatement(
                "SELECT verdict FROM judgement WHERE recording = ? ORDER BY recording, entry DESC LIMIT 1");
        state = IndexState.prepareUpdate(connection);
        standings = new StandingWriter(connection);
    }

    /** From here to {@link #finishLoading} rows come without the indexes that single lookups need. */
    void startLoading() {
        loading = true;
    }

    void write(Entry entry) throws SQLException {
        Subject subject = Subject.of(entry.event());
        if (subject.anything() || entry.event() instanceof Event.RestoreDrilled) {
            event(entry, subject);
        }
        switch (entry.event()) {
            case Event.RecordingSealed it -> recording(entry.number(), it.summary());
            case Event.RecordingAdopted it -> recording(entry.number(), it.summary());
            case Event.IngestJudged it -> judgement(entry.number(), it);
            case Event.RecorderRegistered it -> recorder(entry.number(), it);
            case Event.VaultCreated _,
                    Event.StationStarted _,
                    Event.RecorderDocked _,
                    Event.DeviceQuarantined _,
                    Event.ClipsListed _,
                    Event.DuplicateSeen _,
                    Event.FindingRaised _,
                    Event.DockingCompleted _,
                    Event.DockingInterrupted _,
                    Event.ObjectQuarantined _,
                    Event.TailRecovered _,
                    Event.StationClockJumped _,
                    Event.FixityProven _,
                    Event.FixityFailed _,
                    Event.RestoreDrilled _ -> {}
        }
        standings.write(entry);
        tally.add(entry.event());
        number = entry.number();
        head = entry.head();
    }

    /** Hands the rows to the database without making them count. */
    void flush() throws SQLException {
        events.executeBatch();
        recordings.executeBatch();
        judgements.executeBatch();
        recorders.executeBatch();
        standings.flush();
    }

    void commit() throws SQLException {
        flush();
        if (!loading) {
            now().set(state, 1);
            state.executeUpdate();
        }
        connection.commit();
    }

    /** Builds the indexes, then counts what needs them, and only then calls the whole an index. */
    void finishLoading() throws SQLException {
        commit();
        Schema.createIndexes(connection);
        late = countLate();
        loading = false;
        now().insert(connection);
        connection.commit();
    }

    IndexState now() {
        return new IndexState(number, head, tally.totals(late));
    }

    private void event(Entry entry, Subject subject) throws SQLException {
        events.setLong(1, entry.number());
        events.setLong(2, Nanos.of(entry.at()));
        events.setBytes(3, entry.head().bytes());
        events.setBytes(4, key(subject.recording()));
        events.setObject(5, key(subject.docking()));
        events.setObject(6, key(subject.ownDocking()));
        events.setString(7, texts.write(entry.event()));
        events.addBatch();
    }

    private void recording(long entry, RecordingSummary summary) throws SQLException {
        recordings.setLong(1, entry);
        recordings.setBytes(2, key(summary.recording()));
        recordings.setLong(3, sortKey(summary));
        recordings.setString(4, summary.officer());
        recordings.setString(5, summary.device());
        recordings.setString(6, haystack(summary));
        recordings.addBatch();
    }

    private void judgement(long entry, Event.IngestJudged judged) throws SQLException {
        if (!loading) {
            judgements.executeBatch();
            late += lateness(judged.verdict()) - lateness(verdictBefore(judged.recording()));
        }
        judgements.setLong(1, entry);
        judgements.setBytes(2, key(judged.recording()));
        judgements.setString(3, judged.verdict());
        judgements.addBatch();
    }

    private void recorder(long entry, Event.RecorderRegistered registered) throws SQLException {
        recorders.setLong(1, entry);
        recorders.setString(2, registered.recorder());
        recorders.setString(3, registered.name());
        recorders.addBatch();
    }

    private String verdictBefore(RecordingId recording) throws SQLException {
        lastVerdict.setBytes(1, key(recording));
        try (ResultSet row = lastVerdict.executeQuery()) {
            return row.next() ? row.getString(1) : "";
        }
    }

    private static int lateness(String verdict) {
        return verdict.equals(LATE) ? 1 : 0;
    }

    private long countLate() throws SQLException {
        String sql = "SELECT COUNT(*) FROM judgement j WHERE verdict = 'LATE' AND NOT EXISTS"
                + " (SELECT 1 FROM judgement k WHERE k.recording = j.recording AND k.entry > j.entry)";
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** What lists are ordered by: the corrected start or, where unknown, the time of ingest. */
    static long sortKey(RecordingSummary summary) {
        return Nanos.of(summary.start() == null ? summary.ingestedAt() : summary.start());
    }

    /** Everything a search text is looked for in, one line each, in small letters. */
    private static String haystack(RecordingSummary summary) {
        String code = SealCode.of(summary.manifest()).text();
        return String.join(
                        "\n",
                        summary.path(),
                        summary.name(),
                        summary.officer() == null ? "" : summary.officer(),
                        summary.device() == null ? "" : summary.device(),
                        summary.recorder(),
                        code,
                        code.replace("-", ""))
                .toLowerCase(Locale.ROOT);
    }

    static byte @Nullable [] key(@Nullable RecordingId recording) {
        return recording == null ? null : recording.content().bytes();
    }

    private static @Nullable UUID key(@Nullable DockingId docking) {
        return docking == null ? null : UUID.fromString(docking.value());
    }
}
