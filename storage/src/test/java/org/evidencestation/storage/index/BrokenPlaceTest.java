package org.evidencestation.storage.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happened to the place of an index, the station opens and the answers are right. */
class BrokenPlaceTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private Path file;
    private MemoryJournal journal;
    private List<RecordingRow> answers;

    @BeforeEach
    void anIndexOfSomeDockings() throws Exception {
        file = folder.resolve("index");
        journal = new MemoryJournal("one");
        Script script = new Script(7);
        for (int docking = 0; docking < 10; docking++) {
            journal.append(script.docking(20));
        }
        StationIndex.open(file, journal).close();
        try (StationIndex index = StationIndex.inMemory(journal)) {
            answers = index.recordings(RecordingSearch.newest(1000));
        }
    }

    @Test
    void aHundredOverwrittenFilesAreBuiltAnew() throws Exception {
        byte[] whole = Files.readAllBytes(store());
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            byte[] damaged = whole.clone();
            for (int wound = 0; wound <= random.nextInt(20); wound++) {
                byte[] noise = new byte[1 + random.nextInt(300)];
                random.nextBytes(noise);
                System.arraycopy(noise, 0, damaged, random.nextInt(damaged.length - noise.length), noise.length);
            }
            assertBuiltAnew(damaged, "it was changed after it was closed");
        }
    }

    @Test
    void fiftyTruncatedFilesAreBuiltAnew() throws Exception {
        for (int seed = 0; seed < 50; seed++) {
            byte[] whole = Files.readAllBytes(store());
            assertBuiltAnew(
                    Arrays.copyOf(whole, new Random(seed).nextInt(whole.length)), "it was changed after it was closed");
        }
    }

    @Test
    void aSingleRowThatSomebodyEditedIsBuiltAnew() throws Exception {
        try (Database database = Database.inFile(file);
                var connection = database.connect();
                var statement = connection.createStatement()) {
            assertEquals(
                    1,
                    statement.executeUpdate("DELETE FROM recording WHERE entry = "
                            + answers.getFirst().entry()));
        }
        assertAnswers(Optional.of("it was changed after it was closed"));
    }

    @Test
    void aFileThatWasNotClosedIsBuiltAnew() throws Exception {
        Files.delete(folder.resolve("index.sha256"));
        assertAnswers(Optional.of("it was not closed"));
    }

    /** H2 on its own, as a file is seen that is damaged while it is open: unchecked exceptions count as a broken file. */
    @Test
    void aFileThatBreaksUnderAnOpenIndexIsBuiltAnewByTheNextQuestion() throws Exception {
        for (int seed = 0; seed < 20; seed++) {
            byte[] whole = Files.readAllBytes(store());
            new Random(seed).nextBytes(whole);
            try (StationIndex index = StationIndex.open(file, journal)) {
                Files.write(store(), whole);
                assertEquals(
                        answers,
                        assertTimeoutPreemptively(LIMIT, () -> index.recordings(RecordingSearch.newest(1000))));
            }
            Files.delete(folder.resolve("index.sha256"));
            assertAnswers(Optional.of("it was not closed"));
        }
    }

    @Test
    void anIndexThatIsInUseIsLeftAloneAndReplacedInMemory() throws Exception {
        try (StationIndex first = StationIndex.open(file, journal)) {
            try (StationIndex second = StationIndex.open(file, journal)) {
                assertTrue(second.inMemoryBecause().orElseThrow().contains("Another program"));
                assertEquals(answers, second.recordings(RecordingSearch.newest(1000)));
            }
            assertEquals(Optional.empty(), first.inMemoryBecause());
            assertEquals(answers, first.recordings(RecordingSearch.newest(1000)));
        }
        assertAnswers(Optional.empty());
    }

    @Test
    void aPlaceThatIsNoFolderIsReplacedInMemory() throws Exception {
        Path nowhere = Files.createFile(folder.resolve("a file")).resolve("index");
        try (StationIndex index = StationIndex.open(nowhere, journal)) {
            assertTrue(index.inMemoryBecause().isPresent());
            assertEquals(answers, index.recordings(RecordingSearch.newest(1000)));
        }
    }

    @Test
    void aFileThatCannotBeDeletedIsReplacedInMemory() throws Exception {
        Files.delete(store());
        Files.createDirectories(store().resolve("full"));
        try (StationIndex index = StationIndex.open(file, journal)) {
            assertTrue(index.inMemoryBecause().isPresent());
            assertEquals(answers, index.recordings(RecordingSearch.newest(1000)));
        }
    }

    private void assertBuiltAnew(byte[] damaged, String reason) throws Exception {
        Files.write(store(), damaged);
        assertAnswers(Optional.of(reason));
    }

    private void assertAnswers(Optional<String> reason) throws IOException {
        assertTimeoutPreemptively(LIMIT, () -> {
            try (StationIndex index = StationIndex.open(file, journal)) {
                assertEquals(reason, index.rebuiltBecause());
                assertFalse(index.inMemoryBecause().isPresent());
                assertEquals(answers, index.recordings(RecordingSearch.newest(1000)));
            }
        });
    }

    private Path store() {
        return folder.resolve("index.mv.db");
    }
}
