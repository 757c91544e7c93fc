package org.evidencestation.storage.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultAuditTest {
    @TempDir
    private Path folder;

    private SampleVault sample;

    @BeforeEach
    void createAVault() throws Exception {
        sample = SampleVault.create(folder, 1);
    }

    @Test
    void checksEverythingAndTellsHowMuch() throws Exception {
        List<Finding> findings = new ArrayList<>();

        VaultAudit.Summary summary = new VaultAudit(sample.root(), 2).run(findings::add);

        assertEquals(List.of(), findings);
        assertEquals(new VaultAudit.Summary(5, 3, 71_000, true), summary);
    }

    @Test
    void changesNothing() throws Exception {
        Map<Path, String> before = state();

        sample.audit(new VaultAudit(sample.root(), 2));

        assertEquals(before, state());
    }

    private Map<Path, String> state() throws IOException {
        Map<Path, String> state = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path each : tree.toList()) {
                FileTime time = Files.getLastModifiedTime(each);
                state.put(
                        each,
                        time
                                + (Files.isDirectory(each)
                                        ? ""
                                        : Sha256.of(Files.readAllBytes(each)).hex()));
            }
        }
        return state;
    }

    @Test
    void runsBesideAStationThatHasTheVaultOpen() throws Exception {
        try (Vault vault = sample.open()) {
            sample.add(vault, 5_000);

            List<Finding> findings = sample.audit(new VaultAudit(sample.root(), 2));

            assertEquals(
                    List.of(FindingCode.LINES_NOT_SIGNED),
                    findings.stream().map(Finding::code).toList());
        }
    }

    @Test
    void stopsWhenItIsCancelled() throws Exception {
        VaultAudit audit = new VaultAudit(sample.root(), 1);
        audit.cancel();

        assertFalse(audit.run(finding -> {}).complete());
    }

    @Test
    void findsOutAVaultThatOthersMade() throws Exception {
        SampleVault other = SampleVault.create(folder.resolve("other"), 2);

        List<Finding> believing = sample.audit(new VaultAudit(other.root(), 2));
        List<Finding> knowing = sample.audit(VaultAudit.trusting(sample.key().certificates(), other.root(), 2));

        assertEquals(List.of(), believing);
        List<FindingCode> codes = knowing.stream().map(Finding::code).toList();
        assertTrue(
                codes.containsAll(List.of(
                        FindingCode.CERTIFICATES_CHANGED,
                        FindingCode.DESCRIPTION_NOT_GENUINE,
                        FindingCode.MANIFEST_NOT_GENUINE,
                        FindingCode.CHECKPOINT_NOT_GENUINE)),
                codes.toString());
    }

    @Test
    void neverThrowsAndMissesNoChangeOfWhatIsSigned() throws Exception {
        List<Path> files;
        try (Stream<Path> tree = Files.walk(sample.root())) {
            files = tree.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().equals("station.lock"))
                    .filter(file -> !file.getFileName().toString().endsWith("pub.pem"))
                    .filter(file -> !file.startsWith(sample.root().resolve("objects/extensions")))
                    .filter(file -> !sample.root().resolve("objects").equals(file.getParent()))
                    .sorted()
                    .toList();
        }
        Random random = new Random(5);
        for (Path file : files) {
            byte[] good = Files.readAllBytes(file);
            if (good.length == 0) {
                continue;
            }
            for (int round = 0; round < 2; round++) {
                Burglar.flip(file, random.nextInt(good.length));

                List<Finding> findings = sample.audit(new VaultAudit(sample.root(), 1));

                assertFalse(findings.isEmpty(), file.toString());
                Files.write(file, good);
            }
        }
    }
}
