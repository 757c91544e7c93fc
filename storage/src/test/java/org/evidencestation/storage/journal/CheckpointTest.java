package org.evidencestation.storage.journal;

import static org.evidencestation.storage.journal.JournalTest.ORIGIN;
import static org.evidencestation.storage.journal.JournalTest.TIME;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.seal.SeededRandom;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.seal.StationKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {
    @TempDir
    private Path folder;

    private Path vault;
    private StationKey key;

    @BeforeEach
    void makeAKey() throws Exception {
        vault = folder.resolve("vault");
        key = StationKey.openOrCreate(folder.resolve("keys"), TIME, new SeededRandom(1));
    }

    private StoredCheckpoints stored() {
        return new StoredCheckpoints(vault.resolve("journal"));
    }

    @Test
    void isThreeReadableLinesWithTwoGoodSignatures() throws Exception {
        try (Journal journal = Journal.open(new DurableFiles(vault), ORIGIN, TIME)) {
            Entry entry = journal.append(new Event.StationStarted("1"));

            Checkpoint checkpoint = journal.checkpoint(key);

            assertEquals(
                    "evidencestation.org/journal/" + key.stationId() + "\n1\n" + entry.head() + "\n",
                    Files.readString(vault.resolve("journal/checkpoints/1.txt")));
            StoredCheckpoint read = stored().read(1);
            assertEquals(Optional.of(checkpoint), read.checkpoint());
            assertEquals(Set.of(), key.certificates().check(read.text(), read.seal()));
        }
    }

    @Test
    void isKeptOnceForEachSize() throws Exception {
        try (Journal journal = Journal.open(new DurableFiles(vault), ORIGIN, TIME)) {
            journal.checkpoint(key);
            journal.append(new Event.StationStarted("1"));
            Checkpoint first = journal.checkpoint(key);
            byte[] signature = Files.readAllBytes(vault.resolve("journal/checkpoints/1.txt.p7s"));

            assertEquals(first, journal.checkpoint(key));

            assertArrayEquals(signature, Files.readAllBytes(vault.resolve("journal/checkpoints/1.txt.p7s")));
            assertEquals(List.of(0L, 1L), stored().sizes());
        }
    }

    @Test
    void refusesASecondCheckpointForTheSameSize() throws Exception {
        Checkpoint other = new Checkpoint(Checkpoint.originOf(key.stationId()), 1, Sha256.of());
        Files.createDirectories(vault.resolve("journal/checkpoints"));
        try (Journal journal = Journal.open(new DurableFiles(vault), ORIGIN, TIME)) {
            journal.append(new Event.StationStarted("1"));
            Files.write(vault.resolve("journal/checkpoints/1.txt"), other.bytes());

            assertThrows(BrokenJournalException.class, () -> journal.checkpoint(key));
        }
    }

    @Test
    void isWholeOrNotThereWhereverTheDiskFails() throws Exception {
        for (int failing = 0; failing < 40; failing++) {
            vault = folder.resolve("vault" + failing);
            int[] left = {Integer.MAX_VALUE};
            DurableFiles files = new DurableFiles(vault, operation -> {
                if (left[0]-- == 0) {
                    throw new IOException("Power lost");
                }
            });
            try (Journal journal = Journal.open(files, ORIGIN, TIME)) {
                journal.append(new Event.StationStarted("1"));
                left[0] = failing;
                try {
                    journal.checkpoint(key);
                    if (left[0] > 0) {
                        return;
                    }
                } catch (IOException powerLost) {
                    left[0] = -1;
                }
                for (long size : stored().sizes()) {
                    checkWhole(stored().read(size));
                }
                journal.checkpoint(key);
                checkWhole(stored().read(1));
            }
        }
    }

    private void checkWhole(StoredCheckpoint read) {
        assertTrue(read.checkpoint().isPresent());
        assertEquals(Set.of(), key.certificates().check(read.text(), read.seal()));
    }

    @Test
    void readsBackExactlyWhatItWrote() {
        Checkpoint checkpoint = new Checkpoint("evidencestation.org/journal/示例", 12, Sha256.of());

        assertEquals(Optional.of(checkpoint), Checkpoint.parse(checkpoint.bytes()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "o\n1\n",
                "o\n1\nHEAD",
                "o\n01\nHEAD\n",
                "o\n-1\nHEAD\n",
                "o\n1\nHEAD\n\n",
                "o\n1\nHEAD\nx",
                "o\n1\nhead\n",
                "\n1\nHEAD\n",
                "o\r\n1\r\nHEAD\r\n",
                "o\n9999999999999999999\nHEAD\n"
            })
    void readsNothingElse(String text) {
        byte[] bytes = text.replace("HEAD", "0".repeat(64)).getBytes(StandardCharsets.UTF_8);

        assertEquals(Optional.empty(), Checkpoint.parse(bytes));
    }
}
