package org.evidencestation.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidencestation.storage.audit.Finding;
import org.evidencestation.storage.audit.Severity;
import org.evidencestation.storage.audit.VaultAudit;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.vault.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The bytes that lie on disks out there. After a deliberate change of the format, and an entry about it in {@code FORMAT.md}:
 *
 * <pre>./mvnw -pl storage test -Dtest=GoldenVaultTest -Dgolden.write=true</pre>
 */
class GoldenVaultTest {
    static final Path GOLDEN = Path.of("src/test/resources/vaults/golden");

    @TempDir
    Path temp;

    @Test
    void theScriptYieldsTheCommittedVaultByteForByte() throws IOException {
        Path played = temp.resolve("vault");
        new GoldenScript(played, temp.resolve("keys")).play();
        assumeTrue(readPastTheCache(played), "the manifests say so where a file system has no direct reads");
        if (Boolean.getBoolean("golden.write")) {
            replaceGolden(played);
        }
        assertEquals(names(GOLDEN), names(played));
        for (String name : names(GOLDEN)) {
            assertArrayEquals(Files.readAllBytes(GOLDEN.resolve(name)), Files.readAllBytes(played.resolve(name)), name);
        }
    }

    @Test
    void theCommittedVaultPassesTheAudit() throws IOException, InterruptedException {
        List<Finding> findings = new ArrayList<>();
        VaultAudit.Summary summary = new VaultAudit(GOLDEN, 2).run(findings::add);
        assertEquals(new VaultAudit.Summary(22, 3, 3_000, true), summary);
        assertEquals(
                List.of(),
                findings.stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .map(finding -> finding.code().name())
                        .toList());
    }

    @Test
    void theCommittedVaultCanBeWrittenOn() throws IOException {
        Path copy = temp.resolve("copy");
        copy(GOLDEN, copy);
        GoldenScript script = new GoldenScript(copy, temp.resolve("keys"));
        try (Vault vault = script.open()) {
            // The script's clock begins a day before the last line: the new line tells that.
            assertEquals(22 + 1, vault.journal().position().size());
        }
    }

    /** What a vault consists of; the lock names a process and is no evidence. */
    private static Set<String> names(Path vault) throws IOException {
        try (Stream<Path> walk = Files.walk(vault)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> vault.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.equals("station.lock"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static boolean readPastTheCache(Path vault) throws IOException {
        for (String name : names(vault)) {
            if (name.endsWith("/manifest.json")
                    && !Files.readString(vault.resolve(name)).contains("\"readBack\": \"direct\"")) {
                return false;
            }
        }
        return true;
    }

    private static void replaceGolden(Path played) throws IOException {
        if (Files.exists(GOLDEN)) {
            new DurableFiles(GOLDEN).deleteTree(GOLDEN);
        }
        copy(played, GOLDEN);
    }

    private static void copy(Path from, Path to) throws IOException {
        for (String name : names(from)) {
            Path target = to.resolve(name);
            Files.createDirectories(target.resolveSibling("."));
            Files.copy(from.resolve(name), target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
