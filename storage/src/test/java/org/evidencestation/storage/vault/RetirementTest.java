package org.evidencestation.storage.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evidencestation.storage.audit.Finding;
import org.evidencestation.storage.audit.RecordingAudit;
import org.evidencestation.storage.audit.VaultAudit;
import org.evidencestation.storage.copy.Buffers;
import org.evidencestation.storage.copy.Pace;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.RecordingSummary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The only deleter: what goes, what stays, and what is never done. */
class RetirementTest {
    @TempDir
    Path temp;

    private TestVault test;
    private RecordingSummary first;
    private RecordingSummary second;

    @BeforeEach
    void makeAVault() throws IOException {
        test = TestVault.in(temp);
        first = test.take("DCIM/a.mp4", Bytes.random(300_000, 1));
        second = test.take("DCIM/b.mp4", Bytes.random(10, 2));
    }

    @AfterEach
    void close() throws IOException {
        test.close();
    }

    private RecordingStore store() {
        return test.vault.recordings();
    }

    private Optional<Entry> retire() throws IOException {
        return store().retire(first, Grounds.example(), () -> true);
    }

    private List<Finding> audit() throws Exception {
        List<Finding> found = new ArrayList<>();
        VaultAudit.trusting(test.key.certificates(), test.root, 1).run(found::add);
        return found;
    }

    @Test
    void theFootageGoesAndTheProofOfWhatItWasStays() throws Exception {
        byte[] manifest = store().manifest(first.recording());
        Entry line = retire().orElseThrow();

        assertEquals(new Event.RecordingRetired(first.recording(), line.number() - 1, 300_000), line.event());
        assertTrue(store().cleared(first.recording()));
        assertTrue(store().holds(first.recording()), "the same bytes are not sealed again");
        assertArrayEquals(manifest, store().manifest(first.recording()));
        ClearanceRecord record = store().object(first.recording())
                .clearance(test.key.certificates())
                .orElseThrow()
                .record();
        assertEquals(first.recording().content(), record.sha256());
        assertEquals("100009", record.confirmedBy());
        assertThrows(ClearedException.class, () -> store().content(first.recording()));
        assertEquals(10, Files.size(store().content(second.recording())));
        test.vault.checkpoint();
        assertEquals(List.of(), audit());
    }

    @Test
    void nothingOfTheFootageIsLeftAnywhereInTheVault() throws Exception {
        var _ = retire().orElseThrow();
        try (Stream<Path> all = Files.walk(test.root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                assertTrue(Files.size(file) < 100_000, file.toString());
            }
        }
        try (Stream<Path> left = Files.list(test.vault.layout().staging())) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void whatStaysIsProvenLikeARecording() throws Exception {
        var _ = retire().orElseThrow();
        StoredObject object = store().object(first.recording());
        assertEquals(0, new ObjectProof(test.key.certificates(), new Buffers()).run(object, first, Pace.FREE));
        List<Finding> found = new ArrayList<>();
        RecordingAudit.Result result =
                new RecordingAudit(object.folder(), test.key.certificates(), found::add).object();
        assertEquals(List.of(), found);
        assertEquals("2026-1", result.clearance().orElseThrow().record().certificate());
    }

    @Test
    void nothingIsChangedOnceItIsNotWantedAnyMore() throws Exception {
        long lines = test.vault.journal().position().size();
        assertEquals(Optional.empty(), store().retire(first, Grounds.example(), () -> false));
        assertEquals(lines, test.vault.journal().position().size());
        assertEquals(300_000, Files.size(store().content(first.recording())));
        assertEquals(1, retire().stream().count());
    }

    @Test
    void noLineComesBetweenTheLastLookAndTheAnnouncement() throws Exception {
        List<Long> seen = new ArrayList<>();
        var _ = store().retire(
                        first,
                        Grounds.example(),
                        () -> seen.add(test.vault.journal().position().size()));
        List<Event> after = new ArrayList<>();
        test.vault.journal().replay(seen.getFirst(), entry -> after.add(entry.event()));
        assertTrue(after.getFirst() instanceof Event.RetirementStarted, after.toString());
    }

    @Test
    void onePersonAloneClearsNothing() throws Exception {
        assertThrows(IOException.class, () -> store().retire(first, Grounds.of("100001", "100001"), () -> true));
        assertThrows(IOException.class, () -> store().retire(first, Grounds.of("100001", " "), () -> true));
        assertFalse(store().cleared(first.recording()));
    }

    @Test
    void isNotClearedTwiceNorExported() throws Exception {
        var _ = retire().orElseThrow();
        assertThrows(ClearedException.class, this::retire);
        assertThrows(
                ClearedException.class,
                () -> ExportedRecording.write(
                        store().object(first.recording()),
                        test.key.certificates(),
                        Optional.empty(),
                        temp.resolve("export")));
        assertFalse(Files.exists(temp.resolve("export")));
    }

    @Test
    void aRecordingThatIsNotTheOneOfTheJournalIsNotCleared() {
        RecordingSummary other = second;
        RecordingSummary mixed = new RecordingSummary(
                first.recording(),
                other.manifest(),
                first.docking(),
                first.recorder(),
                first.path(),
                first.name(),
                first.size(),
                first.mediaType(),
                first.officer(),
                first.device(),
                first.recorderStart(),
                first.start(),
                first.end(),
                first.durationMillis(),
                first.ingestedAt(),
                first.flags());
        assertThrows(IOException.class, () -> store().retire(mixed, Grounds.example(), () -> true));
        assertFalse(store().cleared(first.recording()));
    }

    @Test
    void theSameBytesDockedAgainAreNotSealedAgain() throws Exception {
        var _ = retire().orElseThrow();
        StagedClip again = test.stage("DCIM/c.mp4", new Bytes(Bytes.random(300_000, 1)));
        assertThrows(AlreadyHeldException.class, () -> store().seal(again, TestVault.provenance("DCIM/c.mp4")));
        assertTrue(store().cleared(first.recording()));
        store().discard(again);
    }
}
