package org.evidencestation.storage.mirror;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.evidencestation.storage.copy.CancelledException;
import org.evidencestation.storage.copy.Pace;
import org.evidencestation.storage.durable.DiskProbe;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.mirror.MirrorRefusedException.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MirrorTest {
    @TempDir
    Path temp;

    private MirroredVault sample;

    @BeforeEach
    void makeAVault() throws IOException {
        sample = MirroredVault.in(temp, 0, 1_000, 3_000_000);
    }

    @AfterEach
    void close() throws IOException {
        sample.close();
    }

    @Test
    void copiesEverythingSoThatAnAuditOfTheCopyFindsNothing() throws Exception {
        Mirror.Report report = sample.mirror();

        assertEquals(3, report.copied());
        assertEquals(3_001_000, report.bytes());
        assertEquals(List.of(), sample.audit(sample.mirror));
        assertEquals(sample.vault.journal().position(), report.position());
        assertEquals(2, sample.events(Event.FixityProven.class).size());
        assertEquals(
                sample.sealed.stream().map(RecordingSummary::recording).toList(),
                sample.events(Event.FixityProven.class).getFirst().recordings());
    }

    @Test
    void doesNothingTheSecondTime() throws Exception {
        sample.mirror();
        long lines = sample.vault.journal().position().size();

        Mirror.Report again = sample.mirror();

        assertEquals(0, again.copied());
        assertEquals(0, again.bytes());
        assertEquals(lines, sample.vault.journal().position().size());
    }

    @Test
    void goesOnWithWhatWasSealedSince() throws Exception {
        sample.mirror();
        sample.seal(5_000);
        sample.vault.checkpoint();

        assertEquals(1, sample.mirror().copied());
        assertEquals(List.of(), sample.audit(sample.mirror));
    }

    @Test
    void refusesAFolderThatCannotBeTheSecondCopy() throws Exception {
        refused(Reason.NO_MIRROR, sample.mirror, EnumSet.of(Mirror.Option.SAME_DISK));
        refused(Reason.SAME_DISK, sample.mirror, EnumSet.of(Mirror.Option.CREATE));
        refused(Reason.INSIDE, sample.folder.resolve("mirror"), MirroredVault.MAKE);
        refused(Reason.INSIDE, temp, MirroredVault.MAKE);
        Files.createDirectories(temp.resolve("photos/holiday"));
        refused(Reason.NOT_EMPTY, temp.resolve("photos"), MirroredVault.MAKE);
        sample.mirror();
        Path elsewhere = Files.createDirectories(temp.resolve("elsewhere"));
        try (MirroredVault other = MirroredVault.in(elsewhere, 1)) {
            assertEquals(
                    Reason.OTHER_VAULT,
                    assertThrows(
                                    MirrorRefusedException.class,
                                    () -> Mirror.open(
                                            other.vault,
                                            new DurableFiles(sample.mirror),
                                            sample.time,
                                            MirroredVault.MAKE))
                            .reason());
        }
        assertFalse(Files.exists(sample.folder.resolve("mirror")));
    }

    private void refused(Reason reason, Path folder, Set<Mirror.Option> options) {
        MirrorRefusedException refused = assertThrows(
                MirrorRefusedException.class,
                () -> Mirror.open(sample.vault, new DurableFiles(folder), sample.time, options));
        assertEquals(reason, refused.reason());
    }

    @Test
    void isNeverOpenedAsAVault() throws Exception {
        sample.mirror();

        assertThrows(IOException.class, () -> sample.open(sample.mirror));
        assertEquals(List.of(), sample.audit(sample.mirror));
    }

    @Test
    void leavesADamagedRecordingOutAndSaysSo() throws Exception {
        MirroredVault.flip(MirroredVault.clip(sample.folder, sample.sealed.get(2)), 2_000_000);

        Mirror.Report report = sample.mirror();

        assertEquals(2, report.copied());
        assertEquals(
                List.of(sample.sealed.get(2).recording()),
                report.damaged().stream().map(Event.FixityFailed::recording).toList());
        assertEquals(report.damaged(), sample.events(Event.FixityFailed.class));
        assertEquals("vault", report.damaged().getFirst().place());
    }

    @Test
    void keepsWhatWasCopiedWhenItIsCancelled() throws Exception {
        AtomicInteger blocks = new AtomicInteger();
        Pace once = bytes -> {
            if (blocks.incrementAndGet() > 2) {
                throw new CancelledException();
            }
        };
        try (Mirror mirror = sample.openMirror(DiskProbe.NONE)) {
            assertThrows(CancelledException.class, () -> mirror.run(progress -> {}, once));
        }
        assertEquals(
                2,
                sample.events(Event.FixityProven.class).getFirst().recordings().size());
        assertTrue(sample.mirror().copied() >= 1);
        assertEquals(List.of(), sample.audit(sample.mirror));
    }

    @Test
    void copiesAJournalAnewThatWasDamagedInTheMirror() throws Exception {
        sample.mirror();
        MirroredVault.flip(sample.mirror.resolve("journal/000001.jsonl"), 40);

        sample.mirror();

        assertEquals(List.of(), sample.audit(sample.mirror));
        assertEquals(
                List.of("M-JOURNAL"),
                sample.events(Event.FindingRaised.class).stream()
                        .map(Event.FindingRaised::code)
                        .toList());
        assertTrue(Files.exists(sample.mirror.resolve("quarantine/journal/000001.jsonl")));
    }

    @Test
    void refusesAMirrorThatHoldsLinesTheVaultDoesNot() throws Exception {
        Path older = temp.resolve("older");
        sample.vault.close();
        Copies.tree(sample.folder, older);
        sample.vault = sample.open(sample.folder);
        sample.seal(7_000);
        sample.mirror();
        sample.vault.close();
        sample.vault = sample.open(older);
        assertEquals(
                Reason.OTHER_HISTORY,
                assertThrows(MirrorRefusedException.class, sample::mirror).reason());
        for (int more = 0; more < 5; more++) {
            sample.seal(8_000 + more);
        }
        assertEquals(
                Reason.OTHER_HISTORY,
                assertThrows(MirrorRefusedException.class, sample::mirror).reason());
    }

    @Test
    void onlyOneWritesAtATime() throws Exception {
        try (Mirror first = sample.openMirror(DiskProbe.NONE)) {
            assertThrows(IOException.class, () -> sample.openMirror(DiskProbe.NONE));
            assertEquals(3, first.run(progress -> {}, Pace.FREE).copied());
        }
    }
}
