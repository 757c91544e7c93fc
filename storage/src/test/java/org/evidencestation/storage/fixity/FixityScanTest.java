package org.evidencestation.storage.fixity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.evidencestation.storage.copy.CancelledException;
import org.evidencestation.storage.copy.Pace;
import org.evidencestation.storage.durable.DiskProbe;
import org.evidencestation.storage.index.CopyState;
import org.evidencestation.storage.index.StationIndex;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.mirror.Mirror;
import org.evidencestation.storage.mirror.MirroredVault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixityScanTest {
    @TempDir
    Path temp;

    private MirroredVault sample;
    private StationIndex index;

    @BeforeEach
    void makeAVault() throws IOException {
        sample = MirroredVault.in(temp, 10, 1_000, 2_000_000);
        index = StationIndex.inMemory(sample.vault.journal());
    }

    @AfterEach
    void close() throws IOException {
        index.close();
        sample.close();
    }

    @Test
    void provesAllOldestFirstAndWritesOneLineForMany() throws Exception {
        FixityScan.Report report = scan(Optional.empty(), Pace.FREE);

        assertEquals(3, report.proven());
        assertEquals(2_001_010, report.bytes());
        List<Event.FixityProven> lines = sample.events(Event.FixityProven.class);
        assertEquals(1, lines.size());
        assertEquals(ids(sample.sealed), lines.getFirst().recordings());
        assertEquals(
                0,
                scan(sample.time.instant().minus(Duration.ofDays(1)), Pace.FREE).proven());
        CopyState state = index.copies(sample.sealed.getFirst().recording()).orElseThrow();
        assertEquals(sample.heard.getLast().at(), state.provenInVault());
    }

    @Test
    void tellsDamageTogetherWithWhatIsKnownOfTheSecondCopy() throws Exception {
        sample.mirror();
        RecordingSummary victim = sample.sealed.get(1);
        MirroredVault.flip(MirroredVault.clip(sample.folder, victim), 500);

        FixityScan.Report report = scanWithMirror();

        assertEquals(1, report.failed().size());
        Event.FixityFailed failed = report.failed().getFirst();
        assertEquals("vault", failed.place());
        assertEquals(victim.recording(), failed.recording());
        assertTrue(failed.detail().endsWith("; the second copy is good"), failed.detail());
        CopyState state = index.copies(victim.recording()).orElseThrow();
        assertTrue(!state.soundInVault() && state.second() != null, state.toString());
    }

    @Test
    void replacesADamagedSecondCopyFromARecordingItHasJustProven() throws Exception {
        sample.mirror();
        RecordingSummary victim = sample.sealed.get(2);
        MirroredVault.flip(MirroredVault.clip(sample.mirror, victim), 1_500_000);

        FixityScan.Report report = scanWithMirror();

        assertEquals(1, report.repaired());
        assertEquals(3, report.proven());
        assertEquals(List.of(), sample.audit(sample.mirror));
        assertTrue(Files.exists(sample.mirror.resolve(
                "quarantine/" + victim.recording().content().hex())));
        assertNotNull(index.copies(victim.recording()).orElseThrow().second());
        assertEquals(
                1,
                sample.events(Event.FixityFailed.class).stream()
                        .filter(failed -> !failed.place().equals("vault"))
                        .count());
    }

    @Test
    void copiesWhatTheMirrorLost() throws Exception {
        sample.mirror();
        Path lost = MirroredVault.clip(sample.mirror, sample.sealed.get(1));
        Files.delete(lost);

        assertEquals(1, scanWithMirror().repaired());
        assertEquals(List.of(), sample.audit(sample.mirror));
    }

    @Test
    void neverCopiesFromADamagedRecording() throws Exception {
        sample.mirror();
        RecordingSummary victim = sample.sealed.get(1);
        Path second = MirroredVault.clip(sample.mirror, victim);
        MirroredVault.flip(second, 1);
        MirroredVault.flip(MirroredVault.clip(sample.folder, victim), 2);
        byte[] before = Files.readAllBytes(second);

        FixityScan.Report report = scanWithMirror();

        assertEquals(0, report.repaired());
        assertEquals(2, report.failed().size());
        assertTrue(report.failed().getLast().detail().endsWith("; the second copy is damaged too"));
        assertArrayEquals(before, Files.readAllBytes(second));
        assertNull(index.copies(victim.recording()).orElseThrow().second());
    }

    @Test
    void keepsWhatWasProvenWhenItIsCancelled() throws Exception {
        AtomicInteger blocks = new AtomicInteger();
        Pace pace = bytes -> {
            if (blocks.incrementAndGet() > 2) {
                throw new CancelledException();
            }
        };
        assertThrows(CancelledException.class, () -> scan(Optional.empty(), pace));

        assertEquals(
                ids(sample.sealed.subList(0, 2)),
                sample.events(Event.FixityProven.class).getFirst().recordings());
        assertEquals(1, scan(sample.heard.getLast().at(), Pace.FREE).proven());
    }

    @Test
    void goesOnWithTheVaultWhenTheMirrorIsPulled() throws Exception {
        sample.mirror();
        FixityScan.Report report;
        try (Mirror mirror = sample.openMirror(DiskProbe.NONE)) {
            Files.move(sample.mirror, temp.resolve("pulled"));
            report = scan(Optional.of(mirror), Pace.FREE);
        }
        assertEquals(3, report.proven());
        assertNotNull(report.mirrorFailure());
        assertEquals(List.of(), report.failed());
    }

    @Test
    void aVaultThatIsGoneIsAFailureAndNoDamage() throws Exception {
        Path gone = temp.resolve("gone");
        Files.move(sample.folder.resolve("objects"), gone);
        Files.move(sample.folder.resolve("vault.json"), temp.resolve("vault.json"));

        assertThrows(IOException.class, () -> scan(Optional.empty(), Pace.FREE));
        assertEquals(List.of(), sample.events(Event.FixityFailed.class));
    }

    private FixityScan.Report scanWithMirror() throws IOException {
        try (Mirror mirror = sample.openMirror(DiskProbe.NONE)) {
            return scan(Optional.of(mirror), Pace.FREE);
        }
    }

    private FixityScan.Report scan(Optional<Mirror> mirror, Pace pace) throws IOException {
        return new FixityScan(sample.vault, this::oldest).run(mirror, sample.time.instant(), pace);
    }

    private FixityScan.Report scan(Instant before, Pace pace) throws IOException {
        return new FixityScan(sample.vault, this::oldest).run(Optional.empty(), before, pace);
    }

    private List<RecordingSummary> oldest(Instant before, int limit) {
        return index.oldestLookedAt("vault", before, limit);
    }

    private static List<RecordingId> ids(List<RecordingSummary> recordings) {
        List<RecordingId> ids = new ArrayList<>();
        recordings.forEach(recording -> ids.add(recording.recording()));
        return ids;
    }
}
