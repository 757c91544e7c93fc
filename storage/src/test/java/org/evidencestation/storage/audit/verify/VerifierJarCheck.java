package org.evidencestation.storage.audit.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import org.evidencestation.storage.audit.Burglar;
import org.evidencestation.storage.audit.SampleVault;
import org.evidencestation.storage.seal.OpenSslTimeAuthority;
import org.evidencestation.storage.seal.TimeAnchor;
import org.evidencestation.storage.seal.TimeAuthority;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The packed verifier, run as strangers run it; after {@code package}. */
@EnabledIfSystemProperty(named = "verifier.jar", matches = ".+")
class VerifierJarCheck {
    private static final Path JAR = Path.of(System.getProperty("verifier.jar", "not packed yet"));
    private static final long LARGEST = 12_000_000;

    @TempDir
    private Path folder;

    private SampleVault vault;

    @BeforeEach
    void createAVault() throws Exception {
        vault = SampleVault.create(folder, 1);
    }

    private record Said(int exit, String out, String err) {}

    private Said run(Object... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
        for (Object word : words) {
            command.add(word.toString());
        }
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        assertTrue(process.waitFor(120, TimeUnit.SECONDS));
        return new Said(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    private void answers(int exit, String text, Object... words) throws IOException, InterruptedException {
        Said said = run(words);
        assertEquals(exit, said.exit(), said.toString());
        assertTrue((said.out() + said.err()).contains(text), said.toString());
        boolean quiet = said.err().lines().allMatch(line -> line.startsWith("...") || line.startsWith("……"));
        assertTrue(exit >= Main.USAGE || quiet, said.err());
    }

    @Test
    void checksAGoodVaultInBothLanguages() throws Exception {
        answers(Main.GENUINE, "RESULT: GENUINE.", "--lang", "en", vault.root());
        answers(Main.GENUINE, "结论：真实。", "--lang", "zh", vault.root());
        answers(Main.GENUINE, "\"result\":\"GENUINE\"", "--json", vault.root());
    }

    @Test
    void refusesATamperedVaultInBothLanguages() throws Exception {
        Burglar.flip(vault.clip(2), 66_000);

        answers(Main.FINDINGS, "[ERROR] V046 The content of a recording was changed.", "--lang", "en", vault.root());
        answers(Main.FINDINGS, "【错误】V046 录像的内容被改动。", "--lang", "zh", vault.root());
    }

    @Test
    void checksOneObjectAndAnExport() throws Exception {
        answers(Main.GENUINE, "RESULT: GENUINE.", "--lang", "en", vault.object(1));
        Path export = Samples.export(vault, folder.resolve("导出"));
        answers(Main.GENUINE, "采集站日志第 4 行", "--lang", "zh", export);

        Burglar.flip(export.resolve("manifest.sm2.sig"), 20);
        answers(Main.FINDINGS, "V042", "--lang", "en", export);
    }

    @Test
    void tellsItsExitCodes() throws Exception {
        answers(Main.USAGE, "Usage:", "--lang", "fr", "x");
        answers(Main.UNREADABLE, "This is no vault", "--lang", "en", folder.resolve("nowhere"));
    }

    /** Paths of certificates are found by name at run time; packing must not lose what does it. */
    @Test
    @EnabledIf("org.evidencestation.storage.seal.Tool#opensslIsHere")
    void checksTimeTokensWithTheirWholePath() throws Exception {
        try (OpenSslTimeAuthority openssl = new OpenSslTimeAuthority(folder.resolve("authority"))) {
            var authority = new TimeAuthority(
                    openssl.url(),
                    TimeAnchor.anybody(),
                    java.time.Duration.ofSeconds(60),
                    new org.evidencestation.storage.seal.SeededRandom(3));
            Path checkpoint = vault.root().resolve("journal/checkpoints/4.txt");
            Path token = checkpoint.resolveSibling("4.txt.tsr");
            Files.write(token, authority.stamp(Files.readAllBytes(checkpoint)).bytes());
            Files.copy(openssl.root(), vault.root().resolve("certificates/time-authority.pem"));

            answers(Main.GENUINE, "RESULT: GENUINE.", "--lang", "en", vault.root());
            Files.move(token, checkpoint.resolveSibling("5.txt.tsr"));
            answers(Main.FINDINGS, "V025", "--lang", "en", vault.root());
        }
    }

    @Test
    void isSmallAndHoldsNothingItDoesNotNeed() throws Exception {
        assertTrue(Files.size(JAR) < LARGEST, Files.size(JAR) + " bytes");
        try (JarFile jar = new JarFile(JAR.toFile())) {
            List<String> names = jar.stream().map(Object::toString).toList();
            for (String foreign :
                    List.of("org/h2/", "javafx/", "org/slf4j/", "java/sql", "META-INF/BC", "storage/index")) {
                assertTrue(names.stream().noneMatch(name -> name.contains(foreign)), foreign);
            }
            assertFalse(names.isEmpty());
            assertEquals(
                    Main.class.getName(), jar.getManifest().getMainAttributes().getValue("Main-Class"));
        }
    }
}
