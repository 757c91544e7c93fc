package org.evidencestation.storage.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.seal.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingStoreTest {
    @TempDir
    Path temp;

    @Test
    void aSealedRecordingIsTheBytesThatCameIn() throws IOException {
        byte[] bytes = Bytes.random(100_000, 1);
        try (TestVault test = TestVault.in(temp)) {
            RecordingSummary summary = test.take("DCIM/100ANDRO/现场 1.mp4", bytes);
            RecordingStore store = test.vault.recordings();
            assertEquals(Sha256.of(bytes), summary.recording().content());
            assertArrayEquals(bytes, Files.readAllBytes(store.content(summary.recording())));
            SealedManifest manifest = store.object(summary.recording()).verified(test.key.certificates());
            assertEquals(summary, manifest.summary());
            assertEquals("DCIM/100ANDRO/现场 1.mp4", manifest.manifest().source().path());
        }
    }

    @Test
    void theLineIsTheLastThingThatHappens() throws IOException {
        try (TestVault test = TestVault.in(temp)) {
            RecordingSummary summary = test.take("a.mp4", Bytes.random(10, 1));
            assertEquals(new Event.RecordingSealed(summary), test.lastHeard());
            assertNothingStaged(test);
        }
    }

    @Test
    void storesTheSameBytesOnlyOnce() throws IOException {
        byte[] bytes = Bytes.random(5000, 1);
        try (TestVault test = TestVault.in(temp)) {
            RecordingSummary summary = test.take("a.mp4", bytes);
            RecordingStore store = test.vault.recordings();
            StagedClip again = test.stage("b.mp4", new Bytes(bytes));
            assertTrue(store.holds(again.recording()));
            assertThrows(AlreadyHeldException.class, () -> store.seal(again, TestVault.provenance("b.mp4")));
            store.discard(again);
            SealedManifest manifest = store.object(summary.recording()).verified(test.key.certificates());
            assertEquals("a.mp4", manifest.manifest().source().path());
            assertNothingStaged(test);
        }
    }

    @Test
    void reopeningFindsTheSameVault() throws IOException {
        try (TestVault test = TestVault.in(temp)) {
            RecordingSummary summary = test.take("a.mp4", Bytes.random(10, 1));
            var before = test.vault.journal().position();
            test.reopen();
            assertEquals(before, test.vault.journal().position());
            assertTrue(test.vault.recordings().holds(summary.recording()));
        }
    }

    @Test
    void refusesASecondWriter() throws IOException {
        try (TestVault test = TestVault.in(temp)) {
            VaultLockedException refused = assertThrows(
                    VaultLockedException.class,
                    () -> Vault.open(new DurableFiles(test.root), test.key, TestVault.TIME, entry -> {}));
            assertTrue(
                    refused.toString().contains("pid " + ProcessHandle.current().pid()));
        }
    }

    @Test
    void refusesTheVaultOfAnotherStation() throws IOException {
        TestVault.in(temp).close();
        IOException refused = assertThrows(
                IOException.class,
                () -> Vault.open(
                        new DurableFiles(temp.resolve("vault")),
                        TestVault.key(temp.resolve("elsewhere")),
                        TestVault.TIME,
                        entry -> {}));
        assertTrue(refused.toString().contains("belongs to station"), refused.toString());
    }

    @Test
    void refusesAFolderThatHoldsSomethingElse() throws IOException {
        Files.createDirectories(temp.resolve("vault"));
        Files.writeString(temp.resolve("vault/letter.txt"), "mine");
        assertThrows(IOException.class, () -> TestVault.in(temp));
        assertEquals("mine", Files.readString(temp.resolve("vault/letter.txt")));
    }

    @Test
    void adoptsAGenuineObjectThatHasNoLine() throws IOException {
        try (TestVault test = TestVault.in(temp)) {
            StagedClip clip = test.stage("a.mp4", new Bytes(new byte[] {1, 2, 3}));
            test.publishWithoutALine(clip);
            test.reopen();
            Event.RecordingAdopted adopted = assertInstanceOf(Event.RecordingAdopted.class, test.lastHeard());
            assertEquals(clip.recording(), adopted.summary().recording());
            assertTrue(test.vault.recordings().holds(clip.recording()));
            assertNothingStaged(test);
        }
    }

    @Test
    void putsAsideAnObjectWithoutALineThatIsNotGenuine() throws IOException {
        try (TestVault test = TestVault.in(temp)) {
            StagedClip clip = test.stage("a.mp4", new Bytes(new byte[] {1, 2, 3}));
            Path stored = test.publishWithoutALine(clip).resolve("v1/content/files/a.mp4");
            assertTrue(stored.toFile().setWritable(true));
            Files.write(stored, new byte[] {1, 2, 4});
            test.reopen();
            assertInstanceOf(Event.ObjectQuarantined.class, test.lastHeard());
            assertFalse(test.vault.recordings().holds(clip.recording()));
            String hex = clip.recording().content().hex();
            assertTrue(Files.exists(test.root.resolve("quarantine/" + hex + "/v1/content/files/a.mp4")));
            assertNothingStaged(test);
        }
    }

    private static void assertNothingStaged(TestVault test) throws IOException {
        try (Stream<Path> children = Files.list(test.root.resolve("staging"))) {
            assertEquals(0, children.count());
        }
    }
}
