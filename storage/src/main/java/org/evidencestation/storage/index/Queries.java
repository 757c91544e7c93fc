package org.evidencestation.storage.index;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.seal.SealCode;
import org.evidencestation.storage.seal.Sha256;
import org.jspecify.annotations.Nullable;

/** The questions, asked over one connection. */
final class Queries {
    static final String HISTORY = """
            SELECT number, at_nanos, detail, head FROM event WHERE recording = ?
            UNION
            SELECT number, at_nanos, detail, head FROM event WHERE own_docking IN
                (SELECT docking FROM event WHERE recording = ? AND docking IS NOT NULL)
            ORDER BY number""";

    private final Connection connection;
    private final EventText texts;

    Queries(Connection connection, EventText texts) {
        this.connection = connection;
        this.texts = texts;
    }

    List<RecordingRow> recordings(RecordingSearch search) throws SQLException, IOException {
        if (search.caseNumber().isPresent()) {
            // No journal line can bind a recording to a case yet, so no recording belongs to one.
            return List.of();
        }
        RecordingFilter filter = new RecordingFilter(search);
        List<Long> entries = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(filter.sql())) {
            filter.set(select);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    entries.add(rows.getLong(1));
                }
            }
        }
        List<RecordingRow> found = new ArrayList<>(entries.size());
        for (long entry : entries) {
            found.add(row(entry));
        }
        return found;
    }

    Optional<RecordingRow> recording(RecordingId recording) throws SQLException, IOException {
        Optional<Long> entry = number("SELECT MIN(entry) FROM recording WHERE recording = ?", recording);
        return entry.isEmpty() ? Optional.empty() : Optional.of(row(entry.get()));
    }

    List<IndexedEvent> history(RecordingId recording) throws SQLException, IOException {
        List<IndexedEvent> history = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(HISTORY)) {
            select.setBytes(1, EntryWriter.key(recording));
            select.setBytes(2, EntryWriter.key(recording));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    history.add(indexed(rows));
                }
            }
        }
        return history;
    }

    Optional<String> recorderName(String recorder) throws SQLException {
        String sql = "SELECT name FROM recorder WHERE recorder = ? ORDER BY recorder, entry DESC LIMIT 1";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, recorder);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }

    StandingQueries standings() {
        return new StandingQueries(connection);
    }

    List<RecordingSummary> summaries(List<RecordingId> recordings) throws SQLException, IOException {
        List<RecordingSummary> summaries = new ArrayList<>(recordings.size());
        for (RecordingId recording : recordings) {
            recording(recording).ifPresent(row -> summaries.add(row.summary()));
        }
        return summaries;
    }

    Optional<IndexedEvent> lastDrill() throws SQLException, IOException {
        String sql = "SELECT number, at_nanos, detail, head FROM event WHERE number = (SELECT MAX(entry) FROM drill)";
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            return row.next() ? Optional.of(indexed(row)) : Optional.empty();
        }
    }

    private IndexedEvent indexed(ResultSet row) throws SQLException, IOException {
        return new IndexedEvent(
                row.getLong(1),
                Nanos.toInstant(row.getLong(2)),
                texts.read(row.getString(3)),
                Sha256.ofDigest(row.getBytes(4)));
    }

    private RecordingRow row(long entry) throws SQLException, IOException {
        RecordingSummary summary =
                switch (event(entry)) {
                    case Event.RecordingSealed it -> it.summary();
                    case Event.RecordingAdopted it -> it.summary();
                    case Event other -> throw new IOException("Entry " + entry + " made no recording: " + other);
                };
        Event.@Nullable IngestJudged judged = judged(summary.recording());
        return new RecordingRow(
                entry,
                summary,
                SealCode.of(summary.manifest()),
                judged == null ? null : judged.verdict(),
                judged == null ? null : judged.article(),
                judged == null ? null : judged.due(),
                null);
    }

    /** The last judgement counts: one made when more was known replaces the one before. */
    private Event.@Nullable IngestJudged judged(RecordingId recording) throws SQLException, IOException {
        Optional<Long> entry = number("SELECT MAX(entry) FROM judgement WHERE recording = ?", recording);
        return entry.isPresent() && event(entry.get()) instanceof Event.IngestJudged judged ? judged : null;
    }

    private Event event(long number) throws SQLException, IOException {
        try (PreparedStatement select = connection.prepareStatement("SELECT detail FROM event WHERE number = ?")) {
            select.setLong(1, number);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new IOException("Entry " + number + " is not in the index");
                }
                return texts.read(row.getString(1));
            }
        }
    }

    private Optional<Long> number(String sql, RecordingId recording) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setBytes(1, EntryWriter.key(recording));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                long number = row.getLong(1);
                return row.wasNull() ? Optional.empty() : Optional.of(number);
            }
        }
    }
}
