package org.evidencestation.storage.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import org.evidencestation.storage.copy.SmallFile;
import org.evidencestation.storage.durable.DiskOperation;
import org.evidencestation.storage.durable.DiskProbe;
import org.evidencestation.storage.seal.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StagingTest {
    private static final int MIB = 1 << 20;
    private static final String PATH = "DCIM/clip.mp4";

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4095, 4096, MIB - 1, MIB, MIB + 1, 4 * MIB - 1, 4 * MIB, 40 * MIB + 123})
    void copiesEveryByteOfAnySize(int size) throws IOException {
        byte[] bytes = Bytes.random(size, size);
        try (TestVault test = TestVault.in(temp)) {
            StagedClip clip = test.stage(PATH, new Bytes(bytes));
            assertArrayEquals(bytes, Files.readAllBytes(clip.file()));
            assertEquals(Sha256.of(bytes), clip.digests().sha256());
            assertEquals(0, clip.resumedFrom());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4096, 5 * MIB + 77, 33 * MIB + 5, 70 * MIB})
    void continuesInsideTheFileAfterAPulledCable(int cut) throws IOException {
        byte[] bytes = Bytes.random(70 * MIB + 1, 7);
        try (TestVault test = TestVault.in(temp)) {
            assertThrows(SourceException.class, () -> test.stage(PATH, new Bytes(bytes, cut)));
            Bytes again = new Bytes(bytes);
            StagedClip clip = test.stage(PATH, again);
            assertEquals(cut, clip.resumedFrom());
            assertTrue(again.served <= bytes.length - cut + MIB, "only the rest and one block to compare are read");
            assertEquals(Sha256.of(bytes), clip.digests().sha256());
            assertArrayEquals(bytes, Files.readAllBytes(clip.file()));
        }
    }

    @Test
    void survivesManyPullsInARow() throws IOException {
        byte[] bytes = Bytes.random(9 * MIB, 8);
        try (TestVault test = TestVault.in(temp)) {
            for (int cut = 500_000; cut < bytes.length; cut += 1_234_567) {
                int at = cut;
                assertThrows(SourceException.class, () -> test.stage(PATH, new Bytes(bytes, at)));
            }
            assertEquals(
                    Sha256.of(bytes),
                    test.stage(PATH, new Bytes(bytes)).digests().sha256());
        }
    }

    @Test
    void startsOverWhenTheClipWasReplacedByAnotherOfTheSameNameAndSize() throws IOException {
        byte[] second = Bytes.random(6 * MIB, 2);
        try (TestVault test = TestVault.in(temp)) {
            pullAt5MiB(test, Bytes.random(6 * MIB, 1));
            StagedClip clip = test.stage(PATH, new Bytes(second));
            assertEquals(0, clip.resumedFrom());
            assertEquals(Sha256.of(second), clip.digests().sha256());
        }
    }

    @Test
    void startsOverWhenTheKeptPrefixWasDamaged() throws IOException {
        byte[] bytes = Bytes.random(6 * MIB, 1);
        try (TestVault test = TestVault.in(temp)) {
            pullAt5MiB(test, bytes);
            Path part = onlyPart(test);
            byte[] kept = Files.readAllBytes(part);
            kept[100] ^= 1;
            Files.write(part, kept);
            StagedClip clip = test.stage(PATH, new Bytes(bytes));
            assertEquals(0, clip.resumedFrom());
            assertEquals(Sha256.of(bytes), clip.digests().sha256());
        }
    }

    @Test
    void believesNoMarkBeyondTheBytesThatAreThere() throws IOException {
        byte[] bytes = Bytes.random(6 * MIB, 1);
        try (TestVault test = TestVault.in(temp)) {
            pullAt5MiB(test, bytes);
            Path part = onlyPart(test);
            Files.write(part, Arrays.copyOf(Files.readAllBytes(part), MIB));
            assertEquals(
                    Sha256.of(bytes),
                    test.stage(PATH, new Bytes(bytes)).digests().sha256());
        }
    }

    @Test
    void startsOverWhenItsMarksOrClaimAreFarTooLong() throws IOException {
        byte[] bytes = Bytes.random(6 * MIB, 1);
        for (String name : new String[] {"marks", "claim.json"}) {
            try (TestVault test = TestVault.in(temp.resolve(name))) {
                pullAt5MiB(test, bytes);
                Path file = onlyPart(test).resolveSibling(name);
                byte[] kept = Files.readAllBytes(file);
                byte[] swollen = Arrays.copyOf(kept, SmallFile.LONGEST + 1);
                Arrays.fill(swollen, kept.length, swollen.length, (byte) '\n');
                Files.write(file, swollen);

                StagedClip clip = test.stage(PATH, new Bytes(bytes));

                assertEquals(0, clip.resumedFrom(), name);
                assertEquals(Sha256.of(bytes), clip.digests().sha256());
            }
        }
    }

    @Test
    void continuesAfterARestart() throws IOException {
        byte[] bytes = Bytes.random(6 * MIB, 3);
        try (TestVault test = TestVault.in(temp)) {
            pullAt5MiB(test, bytes);
            test.reopen();
            assertEquals(5 * MIB, test.stage(PATH, new Bytes(bytes)).resumedFrom());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 6 * MIB})
    void throwsAwayACopyThatTheDiskGivesBackDifferently(int size) throws IOException {
        byte[] bytes = Bytes.random(size, 1);
        AtomicBoolean faulty = new AtomicBoolean(true);
        DiskProbe disk = operation -> {
            if (operation instanceof DiskOperation.SyncFile(Path file) && file.endsWith("content.part")) {
                flipIf(faulty.get(), file);
            }
        };
        try (TestVault test = TestVault.in(temp, disk)) {
            assertThrows(ReadBackException.class, () -> test.stage(PATH, new Bytes(bytes)));
            faulty.set(false);

            StagedClip clip = test.stage(PATH, new Bytes(bytes));

            assertEquals(0, clip.resumedFrom());
            assertArrayEquals(bytes, Files.readAllBytes(clip.file()));
        }
    }

    private static void flipIf(boolean faulty, Path file) throws IOException {
        if (faulty) {
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
        }
    }

    @Test
    void refusesASourceThatIsShorterThanItSaid() throws IOException {
        ClipSource liar = new ClipSource() {
            @Override
            public long size() {
                return 10;
            }

            @Override
            public ClipSource.Stream open(long offset) {
                return new Bytes(new byte[5]).open(offset);
            }
        };
        try (TestVault test = TestVault.in(temp)) {
            assertThrows(SourceException.class, () -> test.stage(PATH, liar));
        }
    }

    @Test
    void keepsTwoRecordersOfTheSameIdentityApart() throws IOException {
        byte[] first = Bytes.random(5 * MIB, 1);
        byte[] second = Bytes.random(5 * MIB, 2);
        try (TestVault test = TestVault.in(temp)) {
            StagedClip one = test.stage(PATH, new Bytes(first));
            StagedClip other = test.stage(PATH, new Bytes(second));
            assertNotEquals(one.file(), other.file());
            assertArrayEquals(first, Files.readAllBytes(one.file()));
            assertArrayEquals(second, Files.readAllBytes(other.file()));
        }
    }

    private static void pullAt5MiB(TestVault test, byte[] bytes) {
        assertThrows(SourceException.class, () -> test.stage(PATH, new Bytes(bytes, 5 * MIB)));
    }

    private static Path onlyPart(TestVault test) throws IOException {
        try (java.util.stream.Stream<Path> found = Files.walk(test.root.resolve("staging"))) {
            return found.filter(path -> path.endsWith("content.part"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
