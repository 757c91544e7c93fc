package org.evidencestation.storage.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LostIndexTest {
    @TempDir
    Path folder;

    private Path file;
    private MemoryJournal journal;
    private List<RecordingRow> answers;

    @BeforeEach
    void anIndexOfAFewDockings() throws Exception {
        file = folder.resolve("deep/er/index");
        journal = new MemoryJournal("one");
        Script script = new Script(7);
        for (int docking = 0; docking < 20; docking++) {
            journal.append(script.docking(20));
        }
        try (StationIndex index = StationIndex.open(file, journal)) {
            assertEquals(Optional.of("there was none"), index.rebuiltBecause());
            answers = index.recordings(RecordingSearch.newest(1000));
        }
    }

    @Test
    void anIndexThatIsUpToDateIsTakenAsItIsWithoutReadingTheJournal() throws Exception {
        long before = journal.read();
        assertSameAnswers("");
        assertEquals(before, journal.read());
    }

    @Test
    void aDeletedFileIsBuiltAnew() throws Exception {
        Files.delete(store());
        assertSameAnswers("there was none");
    }

    @Test
    void anEmptyFileIsBuiltAnew() throws Exception {
        Files.write(store(), new byte[0]);
        assertSameAnswers("it was changed after it was closed");
    }

    @Test
    void aFileOfRandomBytesIsBuiltAnew() throws Exception {
        byte[] noise = new byte[100_000];
        new Random(1).nextBytes(noise);
        Files.write(store(), noise);
        assertSameAnswers("it was changed after it was closed");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 4096, 5000, 8192, 20_000, 60_000})
    void aTruncatedFileGivesTheSameAnswers(int length) throws Exception {
        byte[] whole = Files.readAllBytes(store());
        Files.write(store(), Arrays.copyOf(whole, Math.min(length, whole.length / 2)));
        assertSameAnswersWhateverHappened();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void aFileWithPagesOverwrittenGivesTheSameAnswers(long seed) throws Exception {
        byte[] bytes = Files.readAllBytes(store());
        Random random = new Random(seed);
        for (int wound = 0; wound < 20; wound++) {
            byte[] noise = new byte[200];
            random.nextBytes(noise);
            System.arraycopy(noise, 0, bytes, random.nextInt(bytes.length - noise.length), noise.length);
        }
        Files.write(store(), bytes);
        assertSameAnswersWhateverHappened();
    }

    /** As anybody can who finds the file: user and password are no secret. */
    @Test
    void anIndexThatWasEditedWithSqlIsBuiltAnew() throws Exception {
        try (Database database = Database.inFile(file);
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            assertTrue(statement.executeUpdate("UPDATE recording SET sort_nanos = sort_nanos + 1") > 0);
        }
        assertSameAnswers("it was changed after it was closed");
    }

    @Test
    void anIndexAheadOfItsJournalIsBuiltAnew() throws Exception {
        MemoryJournal shorter = new MemoryJournal("one");
        journal.replay(0, entry -> {
            if (entry.number() <= 100) {
                shorter.append(entry.event());
            }
        });
        try (StationIndex index = StationIndex.open(file, shorter)) {
            assertEquals(Optional.of("it is ahead of the journal"), index.rebuiltBecause());
        }
    }

    @Test
    void anIndexOfAnotherJournalIsBuiltAnew() throws Exception {
        MemoryJournal other = new MemoryJournal("other");
        journal.replay(0, entry -> other.append(entry.event()));
        other.append(new Script(8).docking(3));
        try (StationIndex index = StationIndex.open(file, other)) {
            assertEquals(Optional.of("it belongs to another journal"), index.rebuiltBecause());
        }
    }

    @Test
    void anIndexOfAnotherJournalOfTheSameLengthIsBuiltAnew() throws Exception {
        MemoryJournal other = new MemoryJournal("other");
        journal.replay(0, entry -> other.append(entry.event()));
        try (StationIndex index = StationIndex.open(file, other)) {
            assertEquals(Optional.of("it belongs to another journal"), index.rebuiltBecause());
        }
    }

    @Test
    void anIndexThatFellBehindReadsOnlyWhatItLacks() throws Exception {
        journal.append(new Script(9).docking(5));
        long before = journal.read();
        try (StationIndex index = StationIndex.open(file, journal)) {
            assertEquals(Optional.empty(), index.rebuiltBecause());
            assertTrue(journal.read() - before < 60, "read " + (journal.read() - before));
        }
    }

    @Test
    void aJournalThatCannotBeReadLeavesTheIndexWhereItIs() throws Exception {
        journal.append(new Script(9).docking(5));
        journal.breakDown(true);
        assertThrows(IndexException.class, () -> StationIndex.open(file, journal));
        journal.breakDown(false);
        try (StationIndex index = StationIndex.open(file, journal)) {
            assertEquals(Optional.empty(), index.rebuiltBecause());
        }
    }

    @Test
    void rebuildingOnRequestGivesTheSameAnswers() throws Exception {
        try (StationIndex index = StationIndex.open(file, journal)) {
            index.rebuild(journal);
            assertEquals(answers, index.recordings(RecordingSearch.newest(1000)));
        }
    }

    private void assertSameAnswers(String reason) throws Exception {
        try (StationIndex index = StationIndex.open(file, journal)) {
            assertTrue(
                    index.rebuiltBecause().orElse("").startsWith(reason)
                            && index.rebuiltBecause().isPresent() == !reason.isEmpty(),
                    index.rebuiltBecause().toString());
            assertEquals(answers, index.recordings(RecordingSearch.newest(1000)));
        }
    }

    private void assertSameAnswersWhateverHappened() throws Exception {
        try (StationIndex index = StationIndex.open(file, journal)) {
            assertEquals(answers, index.recordings(RecordingSearch.newest(1000)));
        }
    }

    private Path store() {
        return file.resolveSibling("index.mv.db");
    }
}
