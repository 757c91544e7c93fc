package org.evidencestation.storage.mirror;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.evidencestation.storage.audit.Finding;
import org.evidencestation.storage.audit.FindingCode;
import org.evidencestation.storage.copy.Pace;
import org.evidencestation.storage.durable.DiskOperation;
import org.evidencestation.storage.durable.DiskProbe;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.durable.PowerCut;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The mirror's disk fails before an operation: it is pulled, full, or loses power and what was not synced. Every seventh
 * operation is tried, another seventh for each kind of failure; with {@code -Dmirror.faults=all} every single one.
 */
class MirrorFaultTest {
    /** What must never be seen in a mirror, however it was cut off. */
    private static final Set<FindingCode> BROKEN = EnumSet.of(
            FindingCode.OBJECT_MISSING,
            FindingCode.FILE_CHANGED,
            FindingCode.FILE_MISSING,
            FindingCode.MANIFEST_UNREADABLE,
            FindingCode.MANIFEST_NOT_GENUINE,
            FindingCode.JOURNAL_BROKEN,
            FindingCode.CHECKPOINT_CONTRADICTED);

    private static final int STRIDE = System.getProperty("mirror.faults", "").equals("all") ? 1 : 7;

    private static final List<PowerCut.Loss> LOSSES =
            List.of(PowerCut.Loss.NOTHING, PowerCut.Loss.EVERYTHING_UNSYNCED, PowerCut.Loss.ANYTHING_UNSYNCED);

    @TempDir
    Path temp;

    private MirroredVault sample;

    @BeforeEach
    void makeAVault() throws IOException {
        sample = MirroredVault.in(temp, 10, 5_000);
    }

    @AfterEach
    void theVaultItselfIsWhole() throws Exception {
        assertEquals(List.of(), sample.audit(sample.folder));
        sample.close();
    }

    @Test
    void goesOnAfterAnySingleOperationFailed() throws Exception {
        long operations = operations();
        for (long at = 0; at < operations; at += STRIDE) {
            DiskProbe full = failing(at, new IOException("No space left on device"));
            attempt(full);
            sample.mirror();
            assertWhole("a failure before operation " + at);
        }
    }

    @Test
    void goesOnAfterTheDiskWasPulledAtAnyMoment() throws Exception {
        long operations = operations();
        for (long at = Math.min(2, STRIDE - 1); at < operations; at += STRIDE * 2L) {
            AtomicInteger count = new AtomicInteger();
            long moment = at;
            attempt(operation -> {
                if (count.getAndIncrement() >= moment) {
                    throw new NoSuchFileException("pulled");
                }
            });
            sample.mirror();
            assertWhole("pulled before operation " + at);
        }
    }

    @Test
    void losesNothingItHadWhereverThePowerIsCut() throws Exception {
        long operations = operations();
        for (long at = Math.min(4, STRIDE - 1); at < operations; at += STRIDE) {
            PowerCut cut = new PowerCut(sample.mirror, at);
            attempt(cut);
            PowerCut.Loss loss = LOSSES.get((int) (at % 3));
            String when = cut + ", lost " + loss;
            Path after = temp.resolve("after");
            cut.layOut(after, loss, new Random(at));
            forget(sample.mirror);
            if (Files.exists(after)) {
                Files.move(after, sample.mirror);
            }
            assertNothingBroken(when);
            sample.mirror();
            assertWhole(when);
        }
    }

    /** What the second run finds may never have been synced by the first. */
    @Test
    void promisesNothingThatAKilledRunLeftUnsynced() throws Exception {
        long operations = operations();
        for (long at = Math.min(5, STRIDE - 1); at < operations; at += STRIDE) {
            PowerCut disk = new PowerCut(sample.mirror, Long.MAX_VALUE);
            AtomicInteger count = new AtomicInteger();
            long moment = at;
            attempt(operation -> {
                if (count.getAndIncrement() >= moment) {
                    throw new IOException("killed");
                }
                disk.before(operation);
            });
            attempt(disk);
            Path after = temp.resolve("after");
            disk.layOut(after, PowerCut.Loss.EVERYTHING_UNSYNCED, new Random(at));
            forget(sample.mirror);
            Files.move(after, sample.mirror);
            assertWhole("killed before operation " + at);
        }
    }

    @Test
    void leavesNothingThatItsDiskGivesBackDifferently() throws Exception {
        DiskProbe faulty = operation -> {
            if (operation instanceof DiskOperation.SyncFile(Path file)
                    && file.getParent() != null
                    && file.getParent().endsWith("files")) {
                MirroredVault.flip(file, (int) Files.size(file) / 2);
            }
        };
        try (Mirror mirror = sample.openMirror(faulty)) {
            IOException refused = assertThrows(IOException.class, () -> mirror.run(progress -> {}, Pace.FREE));
            assertTrue(String.valueOf(refused.getMessage()).contains("gave other bytes back"), refused::toString);
        }
        assertNothingBroken("a faulty disk");
        sample.mirror();
        assertWhole("a faulty disk");
    }

    private long operations() throws IOException {
        AtomicInteger count = new AtomicInteger();
        attempt(operation -> count.incrementAndGet());
        forget(sample.mirror);
        assertTrue(count.get() > 80, "the mirror reaches the disk: " + count);
        return count.get();
    }

    private void attempt(DiskProbe probe) {
        try (Mirror mirror = sample.openMirror(probe)) {
            mirror.run(progress -> {}, Pace.FREE);
        } catch (IOException e) {
            // What this disk was made to do.
            assertTrue(e.getMessage() != null, e::toString);
        }
    }

    private static DiskProbe failing(long at, IOException failure) {
        AtomicInteger count = new AtomicInteger();
        return operation -> {
            if (count.getAndIncrement() == at) {
                throw failure;
            }
        };
    }

    private void assertNothingBroken(String when) throws Exception {
        if (Files.exists(sample.mirror.resolve("vault.json"))) {
            List<Finding> broken = sample.audit(sample.mirror).stream()
                    .filter(finding -> BROKEN.contains(finding.code()) && !nothingYet(finding))
                    .toList();
            assertEquals(List.of(), broken, when);
        }
    }

    /** A mirror that was just made has no line yet, not even that of the vault's creation. */
    private static boolean nothingYet(Finding finding) {
        return finding.code() == FindingCode.JOURNAL_BROKEN && finding.detail().startsWith("not even");
    }

    private void assertWhole(String when) throws Exception {
        assertEquals(List.of(), sample.audit(sample.mirror), when);
        forget(sample.mirror);
    }

    private static void forget(Path disk) throws IOException {
        if (Files.exists(disk)) {
            new DurableFiles(disk).deleteTree(disk);
        }
    }
}
