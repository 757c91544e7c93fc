package org.evidencestation.storage.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.evidencestation.storage.durable.DurableFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines are found without reading all those before them, over the bounds of segments, before and after reopening. */
class JournalSeekTest {
    private static final int LINES = 150;

    @TempDir
    private Path vault;

    private List<Entry> written = List.of();

    @BeforeEach
    void aJournalOfManySegments() throws Exception {
        written = new ArrayList<>();
        try (Journal journal = open()) {
            for (int line = 0; line < LINES; ) {
                List<Event> group = IntStream.range(line, Math.min(LINES, line + 1 + line % 7))
                        .mapToObj(JournalSeekTest::event)
                        .toList();
                written.addAll(journal.append(group));
                line += group.size();
            }
            assertReadable(journal);
        }
    }

    @Test
    void everyLineIsFoundAfterReopening() throws Exception {
        try (Journal journal = open()) {
            assertReadable(journal);
            written.addAll(journal.append(List.of(event(LINES), event(LINES + 1))));
            assertReadable(journal);
        }
    }

    @Test
    void anySelectionComesAscendingAndEachOnce() throws Exception {
        RandomGenerator random = new java.util.Random(3);
        try (Journal journal = open()) {
            for (int round = 0; round < 50; round++) {
                List<Long> numbers =
                        random.longs(random.nextInt(60), 1, LINES + 1).boxed().toList();
                List<Entry> expected = new TreeSet<>(numbers)
                        .stream().map(it -> written.get(it.intValue() - 1)).toList();
                assertEquals(expected, journal.entries(numbers));
            }
        }
    }

    @Test
    void aLineThatIsNotThereIsNotAskedFor() throws Exception {
        try (Journal journal = open()) {
            assertThrows(IllegalArgumentException.class, () -> journal.entries(List.of(0L)));
            assertThrows(IllegalArgumentException.class, () -> journal.entries(List.of(1L, LINES + 1L)));
        }
    }

    @Test
    void whatLiesBeforeIsNotRead() throws Exception {
        try (Journal journal = open()) {
            for (int segment = 1; segment <= 5; segment++) {
                Files.delete(Segment.of(vault.resolve("journal"), segment).path());
            }
            assertEquals(written.subList(LINES - 10, LINES), after(journal, LINES - 10));
            assertEquals(List.of(written.getLast()), journal.entries(List.of((long) LINES)));
        }
    }

    @Test
    void aLineThatChangedUnderAnOpenJournalIsNotHandedOn() throws Exception {
        try (Journal journal = open()) {
            Path last = Segment.list(vault.resolve("journal")).getLast().path();
            String text = Files.readString(last);
            int number = LINES - 2;
            Files.writeString(last, text.replace("version\":\"" + (number - 1), "version\":\"9"));
            assertThrows(BrokenJournalException.class, () -> journal.entries(List.of((long) number)));
            assertThrows(BrokenJournalException.class, () -> after(journal, number - 1));
        }
    }

    private void assertReadable(Journal journal) throws IOException {
        for (int after = 0; after <= written.size(); after += 1 + after % 5) {
            assertEquals(written.subList(after, written.size()), after(journal, after));
        }
        for (Entry entry : written) {
            assertEquals(List.of(entry), journal.entries(List.of(entry.number())));
        }
    }

    private static List<Entry> after(Journal journal, int number) throws IOException {
        List<Entry> entries = new ArrayList<>();
        journal.replay(number, entries::add);
        return entries;
    }

    private static Event event(int number) {
        return new Event.StationStarted(number + "x".repeat(number % 100));
    }

    private Journal open() throws IOException {
        return Journal.open(new DurableFiles(vault), JournalTest.ORIGIN, JournalTest.TIME, 1500);
    }
}
