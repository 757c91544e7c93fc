package org.evidencestation.storage.mirror;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.evidencestation.storage.copy.Pace;
import org.evidencestation.storage.durable.DiskOperation;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.vault.Grounds;
import org.evidencestation.storage.vault.StoredObject;
import org.evidencestation.storage.vault.VaultLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Footage that was cleared from the vault goes from the second copy as well, and not before the copy says so. */
class RetiredCopiesTest {
    @TempDir
    Path temp;

    private MirroredVault sample;
    private RecordingSummary first;

    @BeforeEach
    void makeAVault() throws IOException {
        sample = MirroredVault.in(temp, 50_000, 1_000);
        first = sample.sealed.getFirst();
    }

    @AfterEach
    void close() throws IOException {
        sample.close();
    }

    private void retire() throws IOException {
        var _ = sample.vault
                .recordings()
                .retire(first, Grounds.example(), () -> true)
                .orElseThrow();
        sample.vault.checkpoint();
    }

    private boolean copyCleared() {
        return new StoredObject(new VaultLayout(sample.mirror).object(first.recording())).cleared();
    }

    @Test
    void theSecondCopyLetsTheFootageGo() throws Exception {
        sample.mirror();
        retire();
        assertFalse(copyCleared());
        sample.mirror();
        assertTrue(copyCleared());
        assertEquals(List.of(), sample.audit(sample.mirror));
        try (Stream<Path> all = Files.walk(sample.mirror)) {
            assertTrue(
                    all.filter(Files::isRegularFile).allMatch(it -> it.toFile().length() < 40_000));
        }
    }

    @Test
    void aSecondCopyThatIsMadeLaterHasOnlyWhatStays() throws Exception {
        retire();
        sample.mirror();
        assertTrue(copyCleared());
        assertEquals(List.of(), sample.audit(sample.mirror));
    }

    @Test
    void aRestoredVaultHasWhatStaysAndPassesItsAudit() throws Exception {
        sample.mirror();
        retire();
        sample.mirror();
        Path restored = temp.resolve("restored");
        Restore.Result result = new Restore(sample.mirror, new DurableFiles(restored))
                .run(sample.key.certificates(), progress -> {}, Pace.FREE);
        assertEquals(List.of(), result.flaws());
        assertEquals(List.of(), sample.audit(restored));
        assertTrue(new StoredObject(new VaultLayout(restored).object(first.recording())).cleared());
    }

    /** Wherever the second disk is pulled: its journal never lags behind what is gone, and the next run ends it. */
    @Test
    void theSecondDiskMayBePulledAtAnyMoment() throws Exception {
        sample.mirror();
        retire();
        long operations = 1;
        for (long at = 0; at < operations; at++) {
            Path copy = temp.resolve("copy-" + at);
            org.evidencestation.storage.audit.Burglar.copyTree(sample.mirror, copy);
            operations = run(copy, at);
            boolean whole =
                    Files.exists(new VaultLayout(copy).object(first.recording()).resolve("v1/content/files"));
            assertTrue(whole || toldOf(copy), "gone without a word, pulled at " + at);
            assertEquals(Long.MAX_VALUE, run(copy, Long.MAX_VALUE));
            assertTrue(new StoredObject(new VaultLayout(copy).object(first.recording())).cleared());
            assertEquals(List.of(), sample.audit(copy), "pulled at " + at);
        }
        assertTrue(operations > 20, "the scenario reaches the disk");
    }

    /** @return how many operations there may be, as far as is known */
    private long run(Path copy, long stopBefore) throws IOException {
        long[] count = {0};
        DurableFiles files = new DurableFiles(copy, (DiskOperation operation) -> {
            if (count[0]++ >= stopBefore) {
                throw new IOException("pulled");
            }
        });
        try (Mirror mirror = Mirror.open(sample.vault, files, sample.time, MirroredVault.MAKE)) {
            mirror.run(progress -> {}, Pace.FREE);
        } catch (IOException e) {
            return count[0] + 1;
        }
        return stopBefore == Long.MAX_VALUE ? Long.MAX_VALUE : count[0];
    }

    private static boolean toldOf(Path copy) throws IOException {
        boolean[] told = {false};
        org.evidencestation.storage.journal.JournalReader.read(
                copy.resolve("journal"),
                org.evidencestation.storage.seal.Sha256.of(Files.readAllBytes(copy.resolve("vault.json"))),
                0,
                entry -> told[0] |= entry.event() instanceof Event.RecordingRetired);
        return told[0];
    }
}
