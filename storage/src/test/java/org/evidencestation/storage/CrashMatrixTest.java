package org.evidencestation.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.durable.DurableFiles.Batching;
import org.evidencestation.storage.durable.PowerCut;
import org.evidencestation.storage.journal.ClockNote;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.seal.StationKey;
import org.evidencestation.storage.vault.AlreadyHeldException;
import org.evidencestation.storage.vault.ClipSource;
import org.evidencestation.storage.vault.CopyMonitor;
import org.evidencestation.storage.vault.Provenance;
import org.evidencestation.storage.vault.RecordingStore;
import org.evidencestation.storage.vault.SourceException;
import org.evidencestation.storage.vault.StagedClip;
import org.evidencestation.storage.vault.StagingKey;
import org.evidencestation.storage.vault.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Power is lost before every single operation on the disk, and what was never synced is kept, dropped or torn. After each:
 * the vault opens, every recording that was reported is there and genuine, and finishing the work gives exactly the
 * recordings of an undisturbed run.
 */
class CrashMatrixTest {
    static final InstantSource TIME = InstantSource.fixed(Instant.parse("2026-11-21T00:05:12Z"));
    private static final DockingId DOCKING = new DockingId("00000000-0000-4000-8000-000000000001");

    @TempDir
    Path temp;

    @ParameterizedTest
    @EnumSource
    void losesNothingWhereverThePowerIsCut(Batching batching) throws IOException {
        StationKey key = StationKey.openOrCreate(temp.resolve("keys"), TIME, new SecureRandom());
        PowerCut undisturbed = new PowerCut(temp.resolve("whole"), Long.MAX_VALUE);
        Set<RecordingId> expected = new TreeSet<>(work(temp.resolve("whole"), key, undisturbed, batching));
        assertTrue(undisturbed.operations() > 100, "the scenario reaches the disk");
        for (long cut = 0; cut < undisturbed.operations(); cut++) {
            cutOnce(key, cut, batching, expected);
        }
    }

    @Test
    void survivesBeingCutAgainWhileRecovering() throws IOException {
        StationKey key = StationKey.openOrCreate(temp.resolve("keys"), TIME, new SecureRandom());
        PowerCut undisturbed = new PowerCut(temp.resolve("whole"), Long.MAX_VALUE);
        Set<RecordingId> expected = new TreeSet<>(work(temp.resolve("whole"), key, undisturbed, Batching.BY_VOLUME));
        Random chance = new Random(11);
        for (int life = 0; life < 15; life++) {
            Path disk = temp.resolve("life-" + life);
            Set<RecordingId> reported = new HashSet<>();
            for (int death = 0; death < 5; death++) {
                PowerCut cut = new PowerCut(disk, chance.nextLong(undisturbed.operations() / 2));
                cut.adopt(disk);
                reported.addAll(work(disk, key, cut, Batching.BY_VOLUME));
                Path next = temp.resolve("life-" + life + "-" + death);
                cut.layOut(next, PowerCut.Loss.ANYTHING_UNSYNCED, chance);
                disk = next;
            }
            assertWhole(disk, key, reported, expected, CrashMatrixTest::takeAll, "life " + life);
        }
    }

    private void cutOnce(StationKey key, long at, Batching batching, Set<RecordingId> expected) throws IOException {
        Path before = temp.resolve("cut-" + at);
        PowerCut cut = new PowerCut(before, at);
        List<RecordingId> reported = work(before, key, cut, batching);
        for (PowerCut.Loss loss : PowerCut.Loss.values()) {
            Path after = temp.resolve("cut-" + at + "-" + loss);
            cut.layOut(after, loss, new Random(at));
            assertWhole(after, key, reported, expected, CrashMatrixTest::takeAll, cut + ", lost " + loss);
            forget(after);
        }
        forget(before);
    }

    /** Collects what there is to collect. */
    interface Work {
        void run(Vault vault, List<RecordingId> reported) throws IOException;
    }

    /** @param finish finishes what the power cut off */
    static void assertWhole(
            Path disk,
            StationKey key,
            Iterable<RecordingId> reported,
            Set<RecordingId> expected,
            Work finish,
            String when)
            throws IOException {
        Set<RecordingId> lines = new TreeSet<>();
        try (Vault vault = Vault.open(new DurableFiles(disk), key, TIME, entry -> {})) {
            for (RecordingId recording : reported) {
                assertTrue(vault.recordings().holds(recording), when + " lost " + recording);
                vault.recordings().object(recording).verified(key.certificates());
                byte[] content = Files.readAllBytes(vault.recordings().content(recording));
                assertEquals(recording.content(), Sha256.of(content), when);
            }
            vault.journal().replay(0, entry -> committed(entry.event(), lines));
            lines.forEach(
                    recording -> assertTrue(vault.recordings().holds(recording), when + " promised " + recording));
            List<RecordingId> rest = new ArrayList<>();
            finish.run(vault, rest);
            lines.addAll(rest);
        }
        assertEquals(expected, lines, when);
        try (java.util.stream.Stream<Path> staged = Files.list(disk.resolve("staging"))) {
            assertEquals(List.of(), staged.toList(), when);
        }
    }

    private static void committed(Event event, Set<RecordingId> lines) {
        if (event instanceof Event.RecordingSealed(var summary)) {
            assertTrue(lines.add(summary.recording()), "sealed twice");
        } else if (event instanceof Event.RecordingAdopted(var summary)) {
            assertTrue(lines.add(summary.recording()), "adopted what was sealed");
        }
    }

    /** Docks three clips, two of them with the same bytes, as far as the power allows; says which were reported sealed. */
    private static List<RecordingId> work(Path disk, StationKey key, PowerCut power, Batching batching) {
        List<RecordingId> reported = new ArrayList<>();
        try (Vault vault = Vault.open(new DurableFiles(disk, power, batching), key, TIME, entry -> {})) {
            takeAll(vault, reported);
            vault.checkpoint();
        } catch (IOException e) {
            assertTrue(String.valueOf(e.getMessage()).contains("The power is off"), e::toString);
        }
        return reported;
    }

    private static void takeAll(Vault vault, List<RecordingId> reported) throws IOException {
        for (int clip = 0; clip < 3; clip++) {
            take(vault, "usb:test", "DCIM/" + clip + ".mp4", clip % 2, reported);
        }
    }

    /** @param seed of the clip's bytes */
    static void take(Vault vault, String recorder, String path, long seed, List<RecordingId> reported)
            throws IOException {
        byte[] bytes = new byte[10_000];
        new Random(seed).nextBytes(bytes);
        RecordingStore store = vault.recordings();
        StagedClip staged =
                store.stage(new StagingKey(recorder, path, bytes.length, ""), new InMemory(bytes), CopyMonitor.NONE);
        try {
            if (store.holds(staged.recording())) {
                vault.append(new Event.DuplicateSeen(DOCKING, staged.recording(), path));
                store.discard(staged);
            } else {
                reported.add(store.seal(staged, provenance(path)).recording());
            }
        } catch (AlreadyHeldException another) {
            vault.append(new Event.DuplicateSeen(DOCKING, staged.recording(), path));
            store.discard(staged);
        }
    }

    private static Provenance provenance(String path) {
        return new Provenance(
                DOCKING,
                "1",
                "simulated",
                "usb:test",
                Map.of(),
                ClockNote.UNKNOWN,
                path,
                null,
                "Asia/Shanghai",
                null,
                null,
                null,
                null,
                null,
                null,
                "video/mp4",
                null,
                List.of());
    }

    private record InMemory(ByteBuffer bytes) implements ClipSource {
        InMemory(byte[] bytes) {
            this(ByteBuffer.wrap(bytes));
        }

        @Override
        public long size() {
            return bytes.capacity();
        }

        @Override
        public ClipSource.Stream open(long offset) {
            ByteBuffer rest = bytes.duplicate().position((int) offset);
            return new ClipSource.Stream() {
                @Override
                public int read(ByteBuffer target) throws SourceException {
                    if (!rest.hasRemaining()) {
                        return -1;
                    }
                    ByteBuffer part = rest.slice(rest.position(), Math.min(rest.remaining(), target.remaining()));
                    rest.position(rest.position() + part.remaining());
                    int length = part.remaining();
                    target.put(part);
                    return length;
                }

                @Override
                public void close() {}
            };
        }
    }

    /** Keeps the temporary folder small while hundreds of vaults come and go. */
    static void forget(Path disk) throws IOException {
        if (Files.exists(disk)) {
            new DurableFiles(disk).deleteTree(disk);
        }
    }
}
