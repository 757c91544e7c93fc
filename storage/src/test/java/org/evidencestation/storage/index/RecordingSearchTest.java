package org.evidencestation.storage.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.RecordingId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordingSearchTest {
    private final MemoryJournal journal = new MemoryJournal("one");
    private final Script script = new Script(11);
    private StationIndex index;

    @BeforeEach
    void aStationWithSomeRecordings() throws Exception {
        journal.append(script.otherLines());
        for (int docking = 0; docking < 20; docking++) {
            journal.append(script.docking(20));
        }
        index = StationIndex.inMemory(journal);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void newestComesFirst() {
        List<RecordingRow> rows = index.recordings(RecordingSearch.newest(1000));
        assertFalse(rows.isEmpty());
        assertEquals(rows.stream().sorted(newestFirst()).toList(), rows);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 100})
    void pagesAreCompleteAndRepeatNothing(int size) {
        List<RecordingRow> all = index.recordings(RecordingSearch.newest(1000));
        List<RecordingRow> paged = new ArrayList<>();
        Optional<RecordingRow> last = Optional.empty();
        do {
            List<RecordingRow> page = index.recordings(search("", last, size));
            paged.addAll(page);
            last = page.isEmpty() ? Optional.empty() : Optional.of(page.getLast());
        } while (last.isPresent());
        assertEquals(all, paged);
    }

    @Test
    void pagesGoOnThroughRecordingsOfTheSameMoment() {
        Instant moment = Instant.parse("2030-01-01T00:00:00Z");
        for (int number = 0; number < 10; number++) {
            seal("same/" + number + ".mp4", "same", moment, number);
        }
        Set<Long> seen = new HashSet<>();
        Optional<RecordingRow> last = Optional.empty();
        for (int page = 0; page < 4; page++) {
            List<RecordingRow> rows = index.recordings(search("same/", last, 3));
            rows.forEach(row -> assertTrue(seen.add(row.entry())));
            last = Optional.of(rows.getLast());
        }
        assertEquals(10, seen.size());
    }

    @Test
    void officerAndDeviceAndDaysNarrowTogether() {
        Instant from = Script.FIRST.plusSeconds(3_000);
        Instant to = Script.FIRST.plusSeconds(12_000);
        List<RecordingRow> all = index.recordings(RecordingSearch.newest(1000));
        List<RecordingRow> expected = all.stream()
                .filter(row -> "officer3".equals(row.summary().officer()))
                .filter(row -> !moment(row).isBefore(from) && moment(row).isBefore(to))
                .toList();
        RecordingSearch officer = new RecordingSearch(
                Optional.of("officer3"),
                Optional.empty(),
                Optional.of(from),
                Optional.of(to),
                Optional.empty(),
                "",
                Optional.empty(),
                1000);
        assertEquals(expected, index.recordings(officer));
        RecordingSearch device = new RecordingSearch(
                Optional.empty(),
                Optional.of("D3"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                1000);
        assertEquals(
                all.stream().filter(row -> "D3".equals(row.summary().device())).toList(), index.recordings(device));
    }

    @Test
    void noRecordingBelongsToACaseYet() {
        RecordingSearch search = new RecordingSearch(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("示例-1"),
                "",
                Optional.empty(),
                10);
        assertEquals(List.of(), index.recordings(search));
    }

    @Test
    void theRowsBeginAtTheFirstMomentAndEndBeforeTheLast() {
        Instant moment = Instant.parse("2031-01-01T00:00:00.000000001Z");
        seal("edge.mp4", "edge", moment, 1);
        assertEquals(1, between(moment, moment.plusNanos(1)));
        assertEquals(0, between(moment.minusSeconds(5), moment));
        assertEquals(0, between(moment.plusNanos(1), moment.plusSeconds(5)));
    }

    @Test
    void aSealCodeIsFoundWithAndWithoutDashInAnyCase() {
        RecordingRow row = index.recordings(RecordingSearch.newest(1)).getFirst();
        String code = row.code().text();
        for (String typed :
                List.of(code, code.replace("-", ""), code.toLowerCase(Locale.ROOT), " " + code.substring(0, 4) + " ")) {
            assertTrue(found(typed).contains(row), typed);
        }
    }

    @Test
    void everyWordMustOccurWherever() {
        seal("DCIM/示例 街道/A.MP4", "示例人员乙", Instant.EPOCH, 5);
        assertEquals(1, found("a.mp4 示例人员乙").size());
        assertEquals(1, found("  示例 街道 ").size());
        assertEquals(0, found("示例人员乙 b.mp4").size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%",
                "_",
                "\\",
                "'",
                "\"",
                "';",
                "--",
                "\\%",
                "[a-z]",
                "😀",
                "\\\\",
                "' OR '1'='1",
                "{",
                "?",
                "\u0000",
                "'); DROP TABLE recording; --",
                "%%%",
                "\ud83d"
            })
    void whatIsTypedIsLookedForAsItIs(String typed) {
        seal("odd/" + typed.replace(' ', '_') + ".mp4", null, Instant.EPOCH, 99);
        seal("plain.mp4", null, Instant.EPOCH, 100);
        List<RecordingRow> rows = found("odd/" + typed.replace(' ', '_'));
        assertEquals(1, rows.size());
        assertEquals(0, found("plain" + typed).size());
        assertTrue(index.recordings(RecordingSearch.newest(1000)).size() > 10);
    }

    @Test
    void theLastJudgementCounts() {
        RecordingId recording = seal("late.mp4", null, Instant.EPOCH, 1);
        DockingId docking = script.docking();
        long late = index.totals().late();
        index.apply(journal.append(Script.judged(docking, recording, "LATE")));
        assertEquals("LATE", index.recording(recording).orElseThrow().verdict());
        assertEquals(late + 1, index.totals().late());
        index.apply(journal.append(Script.judged(docking, recording, "ON_TIME")));
        RecordingRow row = index.recording(recording).orElseThrow();
        assertEquals("ON_TIME", row.verdict());
        assertEquals("W14", row.article());
        assertEquals(Script.FIRST.plusNanos(7), row.due());
        assertEquals(late, index.totals().late());
    }

    @Test
    void historyTellsOfTheRecordingAndItsDockingsButNotOfOtherRecordings() {
        List<Event> first = new Script(21).docking(8);
        first.forEach(event -> index.apply(journal.append(event)));
        RecordingId recording = first.stream()
                .filter(Event.RecordingSealed.class::isInstance)
                .map(event -> ((Event.RecordingSealed) event).summary().recording())
                .findFirst()
                .orElseThrow();
        List<Event> again = new Script(22).docking(1);
        Event.RecorderDocked docked = (Event.RecorderDocked) again.getFirst();
        Event duplicate = new Event.DuplicateSeen(docked.docking(), recording, "again.mp4");
        index.apply(journal.append(docked));
        index.apply(journal.append(duplicate));
        List<Event> expected = new ArrayList<>(first.stream()
                .filter(event -> Subject.of(event).recording() == null
                        || recording.equals(Subject.of(event).recording()))
                .toList());
        expected.add(docked);
        expected.add(duplicate);
        List<IndexedEvent> history = index.history(recording);
        assertEquals(expected, history.stream().map(IndexedEvent::event).toList());
        history.forEach(it -> assertEquals(journal.entry(it.number()).head(), it.head()));
        history.forEach(it -> assertEquals(journal.entry(it.number()).at(), it.at()));
    }

    @Test
    void aRecorderHasTheNameItWasLastGiven() {
        assertEquals(Optional.of("二号机"), index.recorderName("volume:示例-1"));
        assertEquals(Optional.empty(), index.recorderName("volume:nobody"));
    }

    @Test
    void timesThatNoFileSystemKnowsDoNoHarm() {
        RecordingId early = seal("early.mp4", null, Instant.MIN, 1);
        RecordingId late = seal("late.mp4", null, Instant.MAX.minusSeconds(100), 2);
        assertEquals(Instant.MIN, index.recording(early).orElseThrow().summary().start());
        assertEquals(
                late,
                index.recordings(RecordingSearch.newest(1)).getFirst().summary().recording());
    }

    private RecordingId seal(
            String path, @org.jspecify.annotations.Nullable String officer, Instant start, int number) {
        Event.RecordingSealed event = new Event.RecordingSealed(
                Script.summary(script.docking(), "folder:test", path, officer, start, Script.FIRST, number));
        index.apply(journal.append(event));
        return event.summary().recording();
    }

    private int between(Instant from, Instant to) {
        return index.recordings(new RecordingSearch(
                        Optional.of("edge"),
                        Optional.empty(),
                        Optional.of(from),
                        Optional.of(to),
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        10))
                .size();
    }

    private List<RecordingRow> found(String text) {
        return index.recordings(search(text, Optional.empty(), 1000));
    }

    private static RecordingSearch search(String text, Optional<RecordingRow> after, int limit) {
        return new RecordingSearch(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text,
                after,
                limit);
    }

    private static Instant moment(RecordingRow row) {
        Instant start = row.summary().start();
        return start == null ? row.summary().ingestedAt() : start;
    }

    private static Comparator<RecordingRow> newestFirst() {
        return Comparator.comparing(RecordingSearchTest::moment)
                .thenComparingLong(RecordingRow::entry)
                .reversed();
    }
}
