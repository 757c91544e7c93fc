package org.evidencestation.storage.journal;

import static org.evidencestation.storage.journal.JournalTest.ORIGIN;
import static org.evidencestation.storage.journal.JournalTest.TIME;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.seal.SeededRandom;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.seal.StationKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TornTailTest {
    @TempDir
    private Path vault;

    private Path segment;
    private byte[] good;
    private int lastLine;

    @BeforeEach
    void writeFourLines() throws Exception {
        segment = vault.resolve("journal/000001.jsonl");
        try (Journal journal = open()) {
            for (int i = 0; i < 4; i++) {
                journal.append(SampleEvents.finding("示例 " + i));
            }
        }
        good = Files.readAllBytes(segment);
        lastLine =
                new String(good, java.nio.charset.StandardCharsets.ISO_8859_1).lastIndexOf('\n', good.length - 2) + 1;
    }

    private Journal open() throws IOException {
        return Journal.open(new DurableFiles(vault), ORIGIN, TIME);
    }

    private int lines() throws IOException {
        List<Entry> entries = new ArrayList<>();
        JournalReader.read(vault.resolve("journal"), ORIGIN, 0, entries::add);
        return entries.size();
    }

    @Test
    void putsATornLineAsideWhereverItWasTorn() throws Exception {
        for (int length = lastLine; length < good.length; length++) {
            Files.write(segment, Arrays.copyOf(good, length));

            try (Journal journal = open()) {
                assertEquals(3, journal.position().size());
                assertEquals(length > lastLine, journal.tornTail().isPresent());
                journal.append(new Event.StationStarted("1"));
            }
            assertEquals(4, lines());
        }
    }

    @Test
    void keepsEveryTornByteBesideTheJournal() throws Exception {
        for (int round = 1; round <= 3; round++) {
            byte[] torn = Arrays.copyOf(good, good.length - round);
            Files.write(segment, torn);

            try (Journal journal = open()) {
                byte[] tail = Arrays.copyOfRange(torn, lastLine, torn.length);
                assertEquals(
                        new Event.TailRecovered("000001.jsonl", lastLine, tail.length, Sha256.of(tail)),
                        journal.tornTail().orElseThrow());
                String name = "000001-" + lastLine + (round == 1 ? "" : "-" + round) + ".bin";
                assertArrayEquals(
                        tail, Files.readAllBytes(vault.resolve("journal/torn").resolve(name)));
            }
        }
    }

    @Test
    void takesZerosForAPageThatNeverArrived() throws Exception {
        int third = new String(good, java.nio.charset.StandardCharsets.ISO_8859_1).lastIndexOf('\n', lastLine - 2) + 1;
        byte[] bad = good.clone();
        Arrays.fill(bad, third + 10, third + 30, (byte) 0);
        Files.write(segment, bad);

        try (Journal journal = open()) {
            assertEquals(2, journal.position().size());
            assertEquals(good.length - third, journal.tornTail().orElseThrow().length());
        }
    }

    @Test
    void takesGarbageAtTheEndForATornAppend() throws Exception {
        Random random = new Random(1);
        for (int size : new int[] {1, 5_000, 3_000_000}) {
            byte[] garbage = new byte[size];
            random.nextBytes(garbage);
            byte[] bad = Arrays.copyOf(good, good.length + size);
            System.arraycopy(garbage, 0, bad, good.length, size);
            Files.write(segment, bad);

            try (Journal journal = open()) {
                assertEquals(4, journal.position().size());
                assertEquals(size, journal.tornTail().orElseThrow().length());
            }
            assertArrayEquals(good, Files.readAllBytes(segment));
        }
    }

    @Test
    void neverCutsAWholeLineThatWasChanged() throws Exception {
        String text = Files.readString(segment);
        for (String changed : List.of(
                text.replace("示例 3", "示例 4"),
                text.replace("示例 1", "示例 4"),
                text.replace("\"n\":4", "\"n\":5"),
                text.substring(text.indexOf('\n') + 1))) {
            Files.writeString(segment, changed);

            assertThrows(BrokenJournalException.class, this::open);
            assertEquals(changed, Files.readString(segment));
        }
    }

    @Test
    void noticesEveryFlippedBitAndNeverCutsWhatOtherLinesFollow() throws Exception {
        Random random = new Random(2);
        for (int round = 0; round < 400; round++) {
            byte[] bad = good.clone();
            int at = random.nextInt(bad.length);
            bad[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(segment, bad);
            try (Journal journal = open()) {
                assertTrue(at >= lastLine, "cut at " + at);
                assertEquals(
                        good.length - lastLine, journal.tornTail().orElseThrow().length());
            } catch (BrokenJournalException broken) {
                assertArrayEquals(bad, Files.readAllBytes(segment));
            }
        }
    }

    @Test
    void neverCutsALineThatACheckpointStandsFor() throws Exception {
        StationKey key = StationKey.openOrCreate(vault.resolve("keys"), TIME, new SeededRandom(1));
        try (Journal journal = open()) {
            journal.checkpoint(key);
        }
        for (int length : new int[] {good.length - 1, lastLine}) {
            Files.write(segment, Arrays.copyOf(good, length));

            BrokenJournalException broken = assertThrows(BrokenJournalException.class, this::open);

            assertEquals(4, broken.number());
            assertEquals(length, Files.size(segment));
        }
    }

    @Test
    void neverCutsAnEarlierSegment() throws Exception {
        Files.writeString(vault.resolve("journal/000002.jsonl"), "");
        open().close();
        Files.write(segment, Arrays.copyOf(good, good.length - 1));

        assertThrows(BrokenJournalException.class, this::open);
    }

    @Test
    void readsGarbageInBoundedMemoryAndNeverThrowsAnythingElse() throws Exception {
        Random random = new Random(3);
        for (int round = 0; round < 300; round++) {
            byte[] bad = Arrays.copyOf(good, random.nextInt(2 * good.length));
            for (int times = random.nextInt(20); times > 0 && bad.length > 0; times--) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt();
            }
            Files.write(segment, bad);
            try {
                JournalReader.read(vault.resolve("journal"), ORIGIN, 0, entry -> {});
            } catch (BrokenJournalException broken) {
                assertTrue(broken.number() <= 5);
            }
        }
    }
}
