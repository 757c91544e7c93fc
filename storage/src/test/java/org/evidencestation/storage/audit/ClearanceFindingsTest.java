package org.evidencestation.storage.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClearanceFindingsTest {
    private static final DockingId DOCKING = new DockingId("00000000-0000-4000-8000-000000000001");
    private static final RecordingId UNHELD = new RecordingId(Sha256.of("示例".getBytes(StandardCharsets.UTF_8)));

    @TempDir
    private Path folder;

    private SampleVault sample;

    @BeforeEach
    void createAVault() throws Exception {
        sample = SampleVault.create(folder, 1);
    }

    private List<FindingCode> codes() throws Exception {
        return sample.audit(new VaultAudit(sample.root(), 2)).stream()
                .map(Finding::code)
                .toList();
    }

    private static Event announced(RecordingId recording) {
        return new Event.ClearanceStarted(DOCKING, recording, "usb:示例", "DCIM/示例.mp4", 5, Sha256.of());
    }

    private static Event cleared(RecordingId recording, long announced) {
        return new Event.ClipCleared(DOCKING, recording, "usb:示例", announced, Event.ClipCleared.AT_ONCE);
    }

    @Test
    void findsNothingWrongWithAnErasureThatWasAnnouncedAndHeld() throws Exception {
        try (Vault vault = sample.open()) {
            Entry line = vault.append(announced(sample.recordings().getFirst()));
            vault.append(cleared(sample.recordings().getFirst(), line.number()));
            Entry open = vault.append(announced(sample.recordings().getFirst()));
            vault.append(new Event.ClearanceFailed(
                    DOCKING, sample.recordings().getFirst(), "usb:示例", open.number(), "READ_ONLY"));
            vault.append(announced(sample.recordings().getFirst()));
        }
        assertEquals(List.of(), codes());
    }

    @Test
    void findsAnErasureOfWhatIsNotHeld() throws Exception {
        try (Vault vault = sample.open()) {
            vault.append(announced(UNHELD));
        }
        assertEquals(List.of(FindingCode.CLEARED_UNHELD), codes());
    }

    @Test
    void findsAnErasureThatNoLineAnnouncedOrAnotherLine() throws Exception {
        RecordingId held = sample.recordings().getFirst();
        try (Vault vault = sample.open()) {
            vault.append(cleared(held, 1));
            Entry line = vault.append(announced(held));
            vault.append(cleared(UNHELD, line.number()));
            vault.append(cleared(held, line.number()));
        }
        assertEquals(
                List.of(FindingCode.CLEARED_UNHELD, FindingCode.CLEARED_UNHELD, FindingCode.CLEARED_UNHELD), codes());
    }
}
