package org.evidencestation.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DutyCommandsTest {
    private static final InstantSource TIME = InstantSource.fixed(Instant.parse("2026-11-21T03:00:00Z"));

    @TempDir
    private Path folder;

    private Typist typist = new Typist(Path.of(""), TIME);

    @BeforeEach
    void sit() {
        typist = new Typist(folder, TIME);
    }

    private int types(String... words) {
        return typist.types(words);
    }

    private void people() {
        assertEquals(ExitCodes.OK, types("people", "add", "100001", "示例人员甲", "--section", "一中队"), typist.complained());
        assertEquals(ExitCodes.OK, types("people", "add", "100002", "示例人员乙", "--by", "100001"), typist.complained());
    }

    private int operation(String start, String end) {
        return types(
                "operation",
                "add",
                "--title",
                "示例查封",
                "--activity",
                "W8-1",
                "--officer",
                "100001,100002",
                "--start",
                start,
                "--end",
                end);
    }

    @Test
    void theFirstPersonListsThemselfAndEverybodyElseIsListed() {
        people();
        assertEquals(ExitCodes.OK, types("people"));
        assertEquals(2, typist.said().lines().count(), typist.said());
        assertTrue(typist.said().contains("示例人员乙"));
        assertEquals(ExitCodes.USAGE, types("people", "add", "100003", "示例人员丙"));
        assertTrue(typist.complained().contains("not on the list of people"), typist.complained());
    }

    @Test
    void anOperationWithoutFootageShowsUpAsAGap() {
        people();
        assertEquals(ExitCodes.OK, operation("2026-11-19 09:00", "2026-11-19 10:00"), typist.complained());
        assertEquals(ExitCodes.OK, types("operation", "--json"));
        assertTrue(typist.said().contains("\"start\":\"2026-11-19T01:00:00Z\""), typist.said());
        assertEquals(ExitCodes.FINDINGS, types("gaps"), typist.complained());
        assertTrue(typist.said().contains("no footage"), typist.said());
        assertTrue(typist.said().contains("示例查封"), typist.said());
    }

    @Test
    void operationsThatCannotBeAreRefusedInWords() {
        people();
        assertEquals(ExitCodes.USAGE, operation("2026-11-19 10:00", "2026-11-19 09:00"));
        assertTrue(typist.complained().contains("cannot be"), typist.complained());
        assertEquals(ExitCodes.USAGE, operation("yesterday", "2026-11-19 09:00"));
        assertTrue(typist.complained().contains("yesterday"), typist.complained());
    }

    @Test
    void theBoardOfAnEmptyStationSaysSo() {
        people();
        assertEquals(ExitCodes.OK, types("duty"), typist.complained());
        assertTrue(typist.said().contains("No recorder is out."), typist.said());
    }

    @Test
    void aListOfWhatMustBeRecordedIsImportedOrItsFaultsAreTold() throws Exception {
        people();
        Path list = Files.writeString(folder.resolve("清单.csv"), "序号,类别,事项,内容\n1,行政检查,现场检查,全程\n");
        assertEquals(
                ExitCodes.OK, types("must-record", "import", list.toString(), "--by", "100001"), typist.complained());
        assertEquals(ExitCodes.OK, types("must-record"));
        assertTrue(typist.said().contains("现场检查"), typist.said());
        Files.writeString(list, "序号,类别,事项,内容\n1,行政检查,,全程\n");
        assertEquals(ExitCodes.USAGE, types("must-record", "import", list.toString(), "--by", "100001"));
        assertTrue(typist.complained().contains("Row 2: Nothing stands under 事项"), typist.complained());
    }

    @Test
    void aGapIsSettledByItsKey() {
        people();
        operation("2026-11-19 09:00", "2026-11-19 10:00");
        types("gaps");
        String key = typist.said().substring(0, 16);
        assertEquals(ExitCodes.USAGE, types("settle", key, "--no-gap", "--by", "100002"));
        assertTrue(typist.complained().contains("a reason is missing"), typist.complained());
        assertEquals(
                ExitCodes.OK,
                types("settle", key, "--no-gap", "--text", "活动取消", "--by", "100002"),
                typist.complained());
        assertEquals(ExitCodes.OK, types("gaps"));
        assertEquals(ExitCodes.USAGE, types("settle", "0000000000000000", "--violation", "W18-1", "--by", "100002"));
    }

    @Test
    void onlyRegisteredRecordersAreHandedOutAndNobodySpeaksForTheStation() {
        people();
        assertEquals(ExitCodes.USAGE, types("hand-out", "一号机", "100001"));
        assertTrue(typist.complained().contains("no recorder of this office"), typist.complained());
        assertEquals(ExitCodes.USAGE, types("hand-out", "一号机", "100001", "--by", "station"));
        assertTrue(typist.complained().contains("not on the list"), typist.complained());
    }
}
