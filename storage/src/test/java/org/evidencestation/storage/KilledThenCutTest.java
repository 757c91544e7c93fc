package org.evidencestation.storage;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.evidencestation.storage.durable.DiskOperation;
import org.evidencestation.storage.durable.DiskProbe;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.durable.PowerCut;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.seal.StationKey;
import org.evidencestation.storage.vault.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The process is killed before every single operation, the next one opens the vault, and then the power is lost: what the
 * second one found may never have been synced by the first.
 */
class KilledThenCutTest {
    @TempDir
    Path temp;

    @Test
    void promisesNothingThatTheFirstProcessLeftUnsynced() throws IOException {
        StationKey key = StationKey.openOrCreate(temp.resolve("keys"), CrashMatrixTest.TIME, new SecureRandom());
        PowerCut undisturbed = new PowerCut(temp.resolve("whole"), Long.MAX_VALUE);
        Set<RecordingId> expected = new TreeSet<>();
        live(temp.resolve("whole"), key, undisturbed, expected);
        for (long kill = 0; kill < undisturbed.operations(); kill++) {
            Path before = temp.resolve("killed-" + kill);
            PowerCut disk = new PowerCut(before, Long.MAX_VALUE);
            Set<RecordingId> promised = new TreeSet<>();
            live(before, key, new Killed(disk, kill), promised);
            Vault.open(new DurableFiles(before, disk), key, CrashMatrixTest.TIME, entry -> note(entry, promised))
                    .close();
            Path after = temp.resolve("cut-" + kill);
            disk.layOut(after, PowerCut.Loss.EVERYTHING_UNSYNCED, new Random(kill));
            CrashMatrixTest.assertWhole(
                    after, key, promised, expected, KilledThenCutTest::take, "killed before operation " + kill);
            CrashMatrixTest.forget(after);
            CrashMatrixTest.forget(before);
        }
    }

    private static void live(Path folder, StationKey key, DiskProbe disk, Set<RecordingId> promised) {
        DurableFiles files = new DurableFiles(folder, disk);
        try (Vault vault = Vault.open(files, key, CrashMatrixTest.TIME, entry -> note(entry, promised))) {
            take(vault, new ArrayList<>());
        } catch (IOException e) {
            assertTrue(String.valueOf(e.getMessage()).contains("killed"), e::toString);
        }
    }

    private static void take(Vault vault, List<RecordingId> reported) throws IOException {
        for (int clip = 0; clip < 2; clip++) {
            CrashMatrixTest.take(vault, "usb:test", "DCIM/" + clip + ".mp4", clip, reported);
        }
    }

    private static void note(Entry entry, Set<RecordingId> promised) {
        if (entry.event() instanceof Event.RecordingSealed(var summary)) {
            promised.add(summary.recording());
        } else if (entry.event() instanceof Event.RecordingAdopted(var summary)) {
            promised.add(summary.recording());
        }
    }

    /** Ends a process, not the disk. */
    private static final class Killed implements DiskProbe {
        private final DiskProbe disk;
        private long left;

        Killed(DiskProbe disk, long operations) {
            this.disk = disk;
            this.left = operations;
        }

        @Override
        public void before(DiskOperation operation) throws IOException {
            if (left-- <= 0) {
                throw new IOException("killed");
            }
            disk.before(operation);
        }
    }
}
