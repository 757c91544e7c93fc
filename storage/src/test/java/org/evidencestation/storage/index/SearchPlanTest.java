package org.evidencestation.storage.index;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Typical searches walk an index in the order of the answer; only a search in texts reads everything. */
class SearchPlanTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void aFullIndex() throws Exception {
        MemoryJournal journal = new MemoryJournal("one");
        Script script = new Script(1);
        for (int docking = 0; docking < 50; docking++) {
            journal.append(script.docking(100));
        }
        file = folder.resolve("index");
        StationIndex.open(file, journal).close();
    }

    @ParameterizedTest
    @MethodSource("searches")
    void aTypicalSearchWalksAnIndex(RecordingSearch search) throws Exception {
        RecordingFilter filter = new RecordingFilter(search);
        try (Database database = Database.inFile(file);
                Connection connection = database.connect();
                PreparedStatement explain = connection.prepareStatement("EXPLAIN " + filter.sql())) {
            filter.set(explain);
            String plan = plan(explain);
            assertFalse(plan.contains("tableScan"), plan);
            assertTrue(plan.contains("index sorted"), plan);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Queries.RECORDING,
                Queries.BROUGHT,
                Queries.JUDGEMENTS,
                Queries.MENTIONS,
                Queries.NAME,
                Queries.BINDING,
                Queries.OPEN_CLEARANCES,
                Queries.LAST_DRILL,
                Queries.CLOCK,
                StandingQueries.OLDEST,
                StandingQueries.OLDEST_ELSEWHERE,
                StandingQueries.VAULT,
                StandingQueries.SECOND,
                StandingWriter.IN_VAULT,
                StandingWriter.NOT_IN_VAULT,
                StandingWriter.ELSEWHERE,
                StandingWriter.NOT_ELSEWHERE,
                EntryWriter.LAST_JUDGEMENT,
                EntryWriter.RECORDING_MADE_BY
            })
    void aLookUpUsesAnIndex(String sql) throws Exception {
        assertNoScan(sql.replace("?", "7"));
    }

    private void assertNoScan(String sql) throws Exception {
        try (Database database = Database.inFile(file);
                Connection connection = database.connect();
                PreparedStatement explain = connection.prepareStatement("EXPLAIN " + sql)) {
            String plan = plan(explain);
            assertFalse(plan.contains("tableScan"), plan);
        }
    }

    private static String plan(PreparedStatement explain) throws Exception {
        try (ResultSet row = explain.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    static List<RecordingSearch> searches() throws Exception {
        MemoryJournal journal = new MemoryJournal("one");
        journal.append(new Script(2).docking(5));
        try (StationIndex index = StationIndex.inMemory(journal)) {
            Optional<RecordingRow> row =
                    Optional.of(index.recordings(RecordingSearch.newest(1)).getFirst());
            Optional<Instant> from = Optional.of(Script.FIRST);
            Optional<Instant> to = Optional.of(Script.FIRST.plusSeconds(9999));
            Optional<String> none = Optional.empty();
            Optional<String> some = Optional.of("officer3");
            Optional<Instant> ever = Optional.empty();
            return List.of(
                    RecordingSearch.newest(100),
                    new RecordingSearch(none, none, ever, ever, none, "", row, 100),
                    new RecordingSearch(none, none, from, to, none, "", Optional.empty(), 100),
                    new RecordingSearch(some, none, ever, ever, none, "", Optional.empty(), 100),
                    new RecordingSearch(some, none, from, to, none, "", row, 100),
                    new RecordingSearch(none, some, ever, ever, none, "", row, 100),
                    new RecordingSearch(none, some, from, to, none, "", Optional.empty(), 100));
        }
    }
}
