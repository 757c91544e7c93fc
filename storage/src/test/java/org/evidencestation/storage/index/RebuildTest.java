package org.evidencestation.storage.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RebuildTest {
    private static final List<String> TABLES =
            List.of("mention", "recording", "judgement", "recorder", "standing", "drill", "clock", "state");

    private static final Set<String> NOT_ALWAYS = Set.of("recorder", "drill");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 2026})
    void anIndexFilledLineByLineEqualsOneRebuiltTableByTable(long seed) throws Exception {
        MemoryJournal journal = new MemoryJournal("one");
        Script script = new Script(seed);
        Path live = folder.resolve("live");
        try (StationIndex index = StationIndex.open(live, journal)) {
            script.otherLines().forEach(event -> index.apply(journal.append(event)));
            for (int docking = 0; docking < 40; docking++) {
                script.docking(10).forEach(event -> index.apply(journal.append(event)));
            }
        }
        Path rebuilt = folder.resolve("rebuilt");
        StationIndex.open(rebuilt, journal).close();
        assertEquals(tables(rebuilt), tables(live));
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void anIndexThatCaughtUpEqualsOneRebuilt(long seed) throws Exception {
        MemoryJournal journal = new MemoryJournal("one");
        Script script = new Script(seed);
        Path live = folder.resolve("live");
        for (int time = 0; time < 5; time++) {
            journal.append(script.docking(300));
            StationIndex.open(live, journal).close();
        }
        Path rebuilt = folder.resolve("rebuilt");
        StationIndex.open(rebuilt, journal).close();
        assertEquals(tables(rebuilt), tables(live));
    }

    private static Map<String, List<String>> tables(Path file) throws SQLException {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        try (Database database = Database.inFile(file);
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                try (ResultSet rows = statement.executeQuery(
                        "SELECT * FROM " + table + " ORDER BY " + (table.equals("standing") ? "1, 2" : "1"))) {
                    tables.put(table, rows(rows));
                }
            }
        }
        tables.forEach((table, rows) -> assertFalse(rows.isEmpty() && !NOT_ALWAYS.contains(table), table));
        return tables;
    }

    private static List<String> rows(ResultSet rows) throws SQLException {
        List<String> all = new ArrayList<>();
        while (rows.next()) {
            List<String> columns = new ArrayList<>();
            for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                Object value = rows.getObject(column);
                columns.add(value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value));
            }
            all.add(columns.toString());
        }
        return all;
    }
}
