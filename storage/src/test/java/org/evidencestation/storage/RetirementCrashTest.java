package org.evidencestation.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.evidencestation.storage.audit.Burglar;
import org.evidencestation.storage.audit.Finding;
import org.evidencestation.storage.audit.Severity;
import org.evidencestation.storage.audit.VaultAudit;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.durable.PowerCut;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.seal.StationKey;
import org.evidencestation.storage.vault.Grounds;
import org.evidencestation.storage.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Power is lost before every single operation of clearing a recording. After each: the vault opens; footage is there, or a
 * line announced that it goes and another says that it is gone; nothing is half; an audit finds nothing; and what was not
 * finished can be done again.
 */
class RetirementCrashTest {
    @TempDir
    Path temp;

    private StationKey key;
    private final List<RecordingSummary> sealed = new ArrayList<>();

    @BeforeEach
    void makeAVault() throws IOException {
        key = StationKey.openOrCreate(temp.resolve("keys"), CrashMatrixTest.TIME, new SecureRandom());
        try (Vault vault = open(new DurableFiles(temp.resolve("whole")))) {
            CrashMatrixTest.take(vault, "usb:test", "DCIM/0.mp4", 0, new ArrayList<>());
            CrashMatrixTest.take(vault, "usb:test", "DCIM/1.mp4", 1, new ArrayList<>());
            vault.journal().replay(0, entry -> {
                if (entry.event() instanceof Event.RecordingSealed(var summary)) {
                    sealed.add(summary);
                }
            });
        }
    }

    private Vault open(DurableFiles files) throws IOException {
        return Vault.open(files, key, CrashMatrixTest.TIME, entry -> {});
    }

    @Test
    void clearsWhatWasAnnouncedAndNothingElseWhereverThePowerIsCut() throws Exception {
        PowerCut undisturbed = new PowerCut(temp.resolve("0"), Long.MAX_VALUE);
        assertTrue(work(temp.resolve("0"), undisturbed));
        assertTrue(undisturbed.operations() > 30, "the scenario reaches the disk");
        for (long at = 0; at < undisturbed.operations(); at++) {
            Path before = temp.resolve("cut-" + at);
            PowerCut cut = new PowerCut(before, at);
            boolean reported = work(before, cut);
            for (PowerCut.Loss loss : PowerCut.Loss.values()) {
                Path after = temp.resolve("after-" + at + "-" + loss);
                cut.layOut(after, loss, new Random(at));
                assertWhole(after, reported, cut + ", lost " + loss);
                CrashMatrixTest.forget(after);
            }
            CrashMatrixTest.forget(before);
        }
    }

    @Test
    void survivesBeingCutAgainWhileSettling() throws Exception {
        PowerCut undisturbed = new PowerCut(temp.resolve("0"), Long.MAX_VALUE);
        assertTrue(work(temp.resolve("0"), undisturbed));
        Random chance = new Random(7);
        for (int life = 0; life < 25; life++) {
            Path disk = temp.resolve("life-" + life);
            Burglar.copyTree(temp.resolve("whole"), disk);
            boolean reported = false;
            for (int death = 0; death < 5; death++) {
                PowerCut cut = new PowerCut(disk, chance.nextLong(undisturbed.operations()));
                cut.adopt(disk);
                reported |= retire(disk, cut);
                Path next = temp.resolve("life-" + life + "-" + death);
                cut.layOut(next, PowerCut.Loss.ANYTHING_UNSYNCED, chance);
                disk = next;
            }
            assertWhole(disk, reported, "life " + life);
        }
    }

    /** @return whether it was reported that the footage is gone */
    private boolean work(Path disk, PowerCut power) throws IOException {
        Burglar.copyTree(temp.resolve("whole"), disk);
        power.adopt(disk);
        return retire(disk, power);
    }

    private boolean retire(Path disk, PowerCut power) {
        try (Vault vault = open(new DurableFiles(disk, power))) {
            if (!vault.recordings().cleared(sealed.getFirst().recording())) {
                return vault.recordings()
                        .retire(sealed.getFirst(), Grounds.example(), () -> true)
                        .isPresent();
            }
        } catch (IOException e) {
            assertTrue(String.valueOf(e.getMessage()).contains("The power is off"), e::toString);
        }
        return false;
    }

    private void assertWhole(Path disk, boolean reported, String when) throws Exception {
        RecordingSummary first = sealed.get(0);
        try (Vault vault = open(new DurableFiles(disk))) {
            List<Event> lines = new ArrayList<>();
            vault.journal().replay(0, entry -> lines.add(entry.event()));
            long announced = count(lines, Event.RetirementStarted.class);
            long gone = count(lines, Event.RecordingRetired.class);
            assertEquals(announced, gone + count(lines, Event.RetirementFailed.class), when);
            assertEquals(gone == 1, vault.recordings().cleared(first.recording()), when);
            assertTrue(!reported || gone == 1, when + " forgot what it reported");
            if (gone == 0) {
                assertEquals(first.recording().content(), bytes(vault, first), when);
                assertTrue(
                        vault.recordings()
                                .retire(first, Grounds.example(), () -> true)
                                .isPresent(),
                        when);
            }
            RecordingSummary other = sealed.get(1);
            assertEquals(other.recording().content(), bytes(vault, other), when);
            try (Stream<Path> staged = Files.list(vault.layout().staging())) {
                assertEquals(List.of(), staged.toList(), when);
            }
        }
        List<Finding> findings = new ArrayList<>();
        VaultAudit.trusting(key.certificates(), disk, 1).run(findings::add);
        findings.removeIf(it -> it.severity() == Severity.INFO);
        assertEquals(List.of(), findings, when);
    }

    private static long count(List<Event> lines, Class<? extends Event> kind) {
        return lines.stream().filter(kind::isInstance).count();
    }

    private static Sha256 bytes(Vault vault, RecordingSummary recording) throws IOException {
        return Sha256.of(Files.readAllBytes(vault.recordings().content(recording.recording())));
    }
}
