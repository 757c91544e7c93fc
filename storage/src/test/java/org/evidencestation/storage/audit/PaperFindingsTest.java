package org.evidencestation.storage.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.evidencestation.storage.journal.AccessEvent.PaperAttached;
import org.evidencestation.storage.journal.RequestId;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.vault.KeptPapers;
import org.evidencestation.storage.vault.Vault;
import org.evidencestation.storage.vault.VaultLayout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperFindingsTest {
    private static final byte[] SCAN = "%PDF-1.7 sample".getBytes(StandardCharsets.UTF_8);
    private static final RequestId REQUEST = new RequestId("00000000-0000-4000-8000-0000000000f1");

    @TempDir
    private Path folder;

    private SampleVault sample;
    private Path kept;

    @BeforeEach
    void attachAScan() throws Exception {
        sample = SampleVault.create(folder, 1);
        try (Vault vault = sample.open()) {
            Sha256 digest = vault.papers().keep(SCAN, "pdf");
            assertEquals(digest, vault.papers().keep(SCAN, "pdf"));
            vault.append(
                    new PaperAttached(REQUEST, digest, "00", "scan.pdf", "application/pdf", SCAN.length, "100001"));
        }
        kept = KeptPapers.find(new VaultLayout(sample.root()), Sha256.of(SCAN)).orElseThrow();
    }

    private List<FindingCode> codes() throws Exception {
        return sample.audit(new VaultAudit(sample.root(), 2)).stream()
                .map(Finding::code)
                .toList();
    }

    @Test
    void findsNothingWrongWithAScanThatIsKept() throws Exception {
        assertEquals(List.of(), codes());
    }

    @Test
    void findsAScanThatIsGone() throws Exception {
        Files.delete(kept);
        assertEquals(List.of(FindingCode.PAPER_MISSING), codes());
    }

    @Test
    void findsAScanThatWasEdited() throws Exception {
        Files.writeString(kept, "%PDF-1.7 another");
        assertEquals(List.of(FindingCode.PAPER_CHANGED), codes());
    }

    @Test
    void findsWhatDoesNotBelongThere() throws Exception {
        Files.writeString(kept.resolveSibling("notes.txt"), "sample");
        assertEquals(List.of(FindingCode.FOREIGN_FILE), codes());
    }
}
