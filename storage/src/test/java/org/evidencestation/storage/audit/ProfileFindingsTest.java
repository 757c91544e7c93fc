package org.evidencestation.storage.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.evidencestation.storage.journal.OfficeEvent;
import org.evidencestation.storage.journal.RegimeEvent;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.vault.Vault;
import org.evidencestation.storage.vault.VaultLayout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileFindingsTest {
    private static final byte[] FILE = "{\"id\":\"EX\"}".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private SampleVault sample;
    private Path kept;

    @BeforeEach
    void keepAProfileThatIsInForce() throws Exception {
        sample = SampleVault.create(folder, 1);
        try (Vault vault = sample.open()) {
            vault.profiles().keep(Sha256.of(FILE), Map.of("EX", FILE));
            vault.append(new RegimeEvent.ProfileInForce("EX", Sha256.of(FILE), "示例办法", "", OfficeEvent.STATION));
        }
        kept = new VaultLayout(sample.root()).profiles().resolve(Sha256.of(FILE).hex() + ".json");
    }

    private List<FindingCode> codes() throws Exception {
        return sample.audit(new VaultAudit(sample.root(), 2)).stream()
                .map(Finding::code)
                .toList();
    }

    @Test
    void findsNothingWrongWithAProfileThatIsKept() throws Exception {
        assertEquals(List.of(), codes());
    }

    @Test
    void findsAProfileThatIsGone() throws Exception {
        Files.delete(kept);
        assertEquals(List.of(FindingCode.PROFILE_MISSING), codes());
    }

    @Test
    void findsAProfileThatWasEdited() throws Exception {
        Files.writeString(kept, "{\"id\":\"EX\" }");
        assertEquals(List.of(FindingCode.PROFILE_CHANGED), codes());
    }

    @Test
    void findsWhatDoesNotBelongThere() throws Exception {
        Files.writeString(kept.resolveSibling("notes.txt"), "示例");
        assertEquals(List.of(FindingCode.FOREIGN_FILE), codes());
    }
}
