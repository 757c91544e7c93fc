package org.evidencestation.storage.index;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.OfficeEvent;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.seal.SealCode;
import org.jspecify.annotations.Nullable;

/** The questions, asked over one connection: rows find the lines, the journal tells what they say. */
final class Queries {
    static final String RECORDING = "SELECT entry FROM recording WHERE recording = ? ORDER BY entry";
    static final String BROUGHT = "SELECT entry FROM recording WHERE docking = ? ORDER BY entry";
    static final String JUDGEMENTS = "SELECT entry FROM judgement WHERE recording = ? ORDER BY entry DESC";
    static final String MENTIONS = "SELECT entry FROM mention WHERE subject = ? ORDER BY entry";
    static final String NAME = "SELECT name FROM recorder WHERE recorder = ? ORDER BY entry DESC LIMIT 1";
    static final String BINDING = "SELECT entry FROM binding WHERE recorder = ? ORDER BY entry DESC LIMIT 1";
    static final String OPEN_CLEARANCES = "SELECT announced FROM clearance WHERE recorder = ?"
            + " GROUP BY recorder, announced HAVING COUNT(*) = 1 ORDER BY announced";
    static final String LAST_DRILL = "SELECT entry FROM drill ORDER BY entry DESC LIMIT 1";

    static final String CLOCK = "SELECT entry FROM clock WHERE recorder = ? ORDER BY entry DESC LIMIT ?";
    static final String LAST_CLOCKS = "SELECT MAX(entry) FROM clock GROUP BY recorder ORDER BY 1";

    static final String REGIMES = "SELECT entry FROM regime ORDER BY entry";
    static final String OFFICE = "SELECT entry FROM office WHERE entry > ? ORDER BY entry LIMIT ?";

    private final Connection connection;
    private final EntrySource source;

    Queries(Connection connection, EntrySource source) {
        this.connection = connection;
        this.source = source;
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
            addNumbers(select, entries);
        }
        return rows(entries).stream()
                .filter(row -> search.officer().isEmpty()
                        || search.officer().get().equals(row.summary().officer()))
                .filter(row -> search.device().isEmpty()
                        || search.device().get().equals(row.summary().device()))
                .toList();
    }

    Optional<RecordingRow> recording(RecordingId recording) throws SQLException, IOException {
        return rows(numbers(RECORDING, Keys.of(recording))).stream()
                .filter(row -> row.summary().recording().equals(recording))
                .findFirst();
    }

    List<RecordingRow> brought(DockingId docking) throws SQLException, IOException {
        return rows(numbers(BROUGHT, Keys.of(docking))).stream()
                .filter(row -> row.summary().docking().equals(docking))
                .toList();
    }

    List<IndexedEvent> history(RecordingId recording) throws SQLException, IOException {
        Lines lines = new Lines(source);
        long key = Keys.of(recording);
        lines.readWithNext(numbers(RECORDING, key));
        lines.read(numbers(JUDGEMENTS, key));
        lines.read(numbers(MENTIONS, key));
        List<Entry> history = new ArrayList<>(lines.all().stream()
                .filter(it -> recording.equals(Subject.of(it.event()).recording()))
                .toList());
        Set<DockingId> dockings = new HashSet<>();
        history.stream()
                .map(it -> Subject.of(it.event()).docking())
                .filter(it -> it != null)
                .forEach(dockings::add);
        for (DockingId docking : dockings) {
            history.addAll(ofDocking(docking));
        }
        history.sort(Comparator.comparingLong(Entry::number));
        return history.stream().map(Queries::indexed).toList();
    }

    Optional<String> recorderName(String recorder) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(NAME)) {
            select.setString(1, recorder);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }

    Optional<Map<String, String>> boundIdentity(String recorder) throws SQLException, IOException {
        return linesOf(BINDING, recorder).stream()
                .filter(line -> line.event() instanceof Event.RecorderBound)
                .map(line -> ((Event.RecorderBound) line.event()).identity())
                .findFirst();
    }

    List<IndexedEvent> openClearances(String recorder) throws SQLException, IOException {
        return linesOf(OPEN_CLEARANCES, recorder);
    }

    private List<IndexedEvent> linesOf(String sql, String recorder) throws SQLException, IOException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, recorder);
            return linesOf(select);
        }
    }

    /** The lines whose numbers are selected, in the journal's order. */
    private List<IndexedEvent> linesOf(PreparedStatement select) throws SQLException, IOException {
        Lines lines = new Lines(source);
        List<Long> numbers = new ArrayList<>();
        addNumbers(select, numbers);
        lines.read(numbers);
        return lines.all().stream()
                .sorted(Comparator.comparingLong(Entry::number))
                .map(Queries::indexed)
                .toList();
    }

    StandingQueries standings() {
        return new StandingQueries(connection);
    }

    List<RecordingSummary> oldestLookedAt(String place, Instant before, int limit) throws SQLException, IOException {
        List<Long> entries = new ArrayList<>();
        if (StandingQueries.isVault(place)) {
            entries.addAll(standings().oldest(before, limit));
        } else {
            for (long key : standings().oldest(place, before, limit)) {
                entries.addAll(numbers(RECORDING, key));
            }
        }
        Lines lines = new Lines(source);
        lines.read(entries);
        List<RecordingSummary> summaries = new ArrayList<>(entries.size());
        for (long entry : entries) {
            summaries.add(lines.summary(entry));
        }
        return summaries;
    }

    List<RecordingSummary> damaged(int limit) throws SQLException, IOException {
        List<Long> entries = standings().damaged(limit);
        Lines lines = new Lines(source);
        lines.read(entries);
        List<RecordingSummary> summaries = new ArrayList<>(entries.size());
        for (long entry : entries) {
            summaries.add(lines.summary(entry));
        }
        return summaries;
    }

    Optional<IndexedEvent> lastDrill() throws SQLException, IOException {
        try (PreparedStatement select = connection.prepareStatement(LAST_DRILL)) {
            return linesOf(select).stream().findFirst();
        }
    }

    List<IndexedEvent> clock(String recorder, int limit) throws SQLException, IOException {
        Lines lines = new Lines(source);
        try (PreparedStatement select = connection.prepareStatement(CLOCK)) {
            select.setObject(1, Keys.of(recorder));
            select.setInt(2, limit);
            List<Long> numbers = new ArrayList<>();
            addNumbers(select, numbers);
            lines.read(numbers);
        }
        List<Entry> found = new ArrayList<>(lines.all().stream()
                .filter(it -> recorder.equals(recorderOf(it.event())))
                .toList());
        for (Entry entry : List.copyOf(found)) {
            if (entry.event() instanceof Event.RecorderDocked docked) {
                found.addAll(clockSets(docked.docking()));
            }
        }
        found.sort(Comparator.comparingLong(Entry::number));
        return found.stream().map(Queries::indexed).toList();
    }

    List<IndexedEvent> office(long after, int limit) throws SQLException, IOException {
        try (PreparedStatement select = connection.prepareStatement(OFFICE)) {
            select.setLong(1, after);
            select.setInt(2, limit);
            return linesOf(select);
        }
    }

    /** Lines about regulations and about settings stand in one table: a station has a handful of both in its life. */
    List<IndexedEvent> regimes(Class<? extends OfficeEvent> kind) throws SQLException, IOException {
        try (PreparedStatement select = connection.prepareStatement(REGIMES)) {
            return linesOf(select).stream()
                    .filter(line -> kind.isInstance(line.event()))
                    .toList();
        }
    }

    private List<Entry> clockSets(DockingId docking) throws SQLException, IOException {
        return ofDocking(docking).stream()
                .filter(it -> it.event() instanceof Event.RecorderClockSet)
                .toList();
    }

    List<String> recorders() throws SQLException, IOException {
        Lines lines = new Lines(source);
        try (PreparedStatement select = connection.prepareStatement(LAST_CLOCKS)) {
            List<Long> numbers = new ArrayList<>();
            addNumbers(select, numbers);
            lines.read(numbers);
        }
        return lines.all().stream()
                .map(it -> recorderOf(it.event()))
                .filter(it -> !it.isEmpty())
                .sorted()
                .toList();
    }

    private static String recorderOf(Event event) {
        if (event instanceof Event.RecorderDocked docked) {
            return docked.recorder();
        }
        return event instanceof Event.ClockMeasured measured ? measured.recorder() : "";
    }

    List<IndexedEvent> docking(DockingId docking) throws SQLException, IOException {
        return ofDocking(docking).stream()
                .sorted(Comparator.comparingLong(Entry::number))
                .map(Queries::indexed)
                .toList();
    }

    private static IndexedEvent indexed(Entry entry) {
        return new IndexedEvent(entry.number(), entry.at(), entry.event(), entry.head());
    }

    /** The lines that concern a docking as a whole. */
    private List<Entry> ofDocking(DockingId docking) throws SQLException, IOException {
        Lines lines = new Lines(source);
        lines.read(numbers(MENTIONS, Keys.of(docking)));
        Subject whole = new Subject(null, docking);
        return lines.all().stream()
                .filter(it -> Subject.of(it.event()).equals(whole))
                .toList();
    }

    private List<RecordingRow> rows(List<Long> entries) throws SQLException, IOException {
        Lines lines = new Lines(source);
        lines.readWithNext(entries);
        Map<Long, List<Long>> judgements = judgements(entries, lines);
        lines.read(judgements.values().stream().flatMap(Collection::stream).toList());
        List<RecordingRow> rows = new ArrayList<>(entries.size());
        for (long entry : entries) {
            rows.add(row(entry, lines, judgements.getOrDefault(entry, List.of())));
        }
        return rows;
    }

    private Map<Long, List<Long>> judgements(List<Long> entries, Lines lines) throws SQLException {
        Map<Long, List<Long>> judgements = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(JUDGEMENTS)) {
            for (long entry : entries) {
                select.setLong(1, Keys.of(lines.summary(entry).recording()));
                List<Long> numbers = new ArrayList<>();
                addNumbers(select, numbers);
                judgements.put(entry, numbers);
            }
        }
        return judgements;
    }

    private static RecordingRow row(long entry, Lines lines, List<Long> judgements) throws SQLException {
        RecordingSummary summary = lines.summary(entry);
        Event.@Nullable IngestJudged judged = judged(entry, summary.recording(), lines, judgements);
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
    private static Event.@Nullable IngestJudged judged(
            long entry, RecordingId recording, Lines lines, List<Long> newestFirst) {
        for (long number : newestFirst) {
            Event.@Nullable IngestJudged judged = lines.judgement(number, recording);
            if (judged != null) {
                return judged;
            }
        }
        return lines.judgement(entry + 1, recording);
    }

    private List<Long> numbers(String sql, long key) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, key);
            List<Long> numbers = new ArrayList<>();
            addNumbers(select, numbers);
            return numbers;
        }
    }

    private static void addNumbers(PreparedStatement select, List<Long> numbers) throws SQLException {
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
        }
    }
}
