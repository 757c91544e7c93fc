package org.evidencestation.storage.audit.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evidencestation.storage.audit.Burglar;
import org.evidencestation.storage.audit.SampleVault;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.journal.CheckpointWitness;
import org.evidencestation.storage.journal.StoredCheckpoints;
import org.evidencestation.storage.seal.OpenSslTimeAuthority;
import org.evidencestation.storage.seal.SeededRandom;
import org.evidencestation.storage.seal.TimeAnchor;
import org.evidencestation.storage.seal.TimeAuthority;
import org.evidencestation.storage.vault.ExportedRecording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Time tokens in the hands of outsiders; {@code openssl ts} is the authority. */
@EnabledIf("org.evidencestation.storage.seal.Tool#opensslIsHere")
class WitnessedTest {
    private static final long PROOF_CHECKPOINT = 4;
    private static final String ONLY_IN_ITSELF = "good in themselves";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private SampleVault vault;
    private Path export = Path.of("");
    private Path root = Path.of("");
    private Path others = Path.of("");

    @BeforeEach
    void exportWhatIsWitnessed() throws Exception {
        vault = SampleVault.create(folder, 1);
        others = authority("others");
        Files.delete(token());
        root = authority("authority");
        export = Samples.export(vault, folder.resolve("export"));
    }

    private Path token() {
        return stored().token(PROOF_CHECKPOINT);
    }

    private StoredCheckpoints stored() {
        return new StoredCheckpoints(vault.root().resolve("journal"));
    }

    /** Makes an authority and has the proof's checkpoint witnessed by it. */
    private Path authority(String name) throws Exception {
        try (OpenSslTimeAuthority openssl = new OpenSslTimeAuthority(folder.resolve(name))) {
            TimeAnchor anchor = TimeAnchor.parse(Files.readAllBytes(openssl.root()));
            TimeAuthority asked = new TimeAuthority(openssl.url(), anchor, Duration.ofSeconds(60), new SeededRandom(3));
            new CheckpointWitness(new DurableFiles(vault.root()), Optional.of(asked))
                    .stampIfConfigured(
                            stored().read(PROOF_CHECKPOINT).checkpoint().orElseThrow());
            return openssl.root();
        }
    }

    private int run(Object... words) {
        said.reset();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new Main(out, out, Locale.ENGLISH)
                .run(Arrays.stream(words).map(String::valueOf).toList());
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private List<String> codes() {
        return said().lines()
                .filter(line -> line.matches("\\[(ERROR|WARNING|note)] V.*"))
                .map(line -> line.replaceAll(".*] (V...).*", "$1"))
                .toList();
    }

    @Test
    void theTokenOfTheProofsCheckpointTravelsWithTheExport() throws Exception {
        assertEquals(Main.GENUINE, run("--time-authority", root, export), said());
        assertTrue(said().contains("by the clock of the time authority CN=Sample tsa"), said());
        assertFalse(said().contains(ONLY_IN_ITSELF), said());
        assertEquals(-1, Files.mismatch(token(), export.resolve(ExportedRecording.TOKEN)));
    }

    @Test
    void withoutAnAuthorityItIsSaidThatNobodyCheckedWhoMadeTheToken() {
        assertEquals(Main.GENUINE, run(export), said());
        assertTrue(said().contains(ONLY_IN_ITSELF), said());
        run("--json", export);
        assertTrue(said().contains("\"timeAuthority\":\"CN=Sample tsa\",\"timeAuthorityChecked\":false"), said());
    }

    @Test
    void aTokenOfAnotherAuthorityOrOverOtherBytesIsFound() throws Exception {
        assertEquals(Main.FINDINGS, run("--time-authority", others, export));
        assertEquals(List.of("V025"), codes(), said());
        Burglar.flip(export.resolve(ExportedRecording.TOKEN), 200);
        assertEquals(Main.FINDINGS, run("--time-authority", root, export));
        assertEquals(List.of("V025"), codes(), said());
    }

    @Test
    void aTokenWithoutAProofProvesNothing() throws Exception {
        Files.delete(export.resolve(ExportedRecording.PROOF));
        assertEquals(Main.FINDINGS, run(export));
        assertEquals(List.of("V025"), codes(), said());
    }

    @Test
    void aWholeVaultIsHeldAgainstTheAuthorityTheCheckerNames() throws Exception {
        assertEquals(Main.GENUINE, run("--time-authority", root, vault.root()), said());
        assertFalse(said().contains(ONLY_IN_ITSELF), said());
        assertEquals(Main.GENUINE, run(vault.root()), said());
        assertTrue(said().contains(ONLY_IN_ITSELF), said());
        Files.copy(root, vault.root().resolve("certificates/time-authority.pem"));
        assertEquals(Main.FINDINGS, run("--time-authority", others, vault.root()));
        assertEquals(List.of("V025"), codes(), said());
    }

    @Test
    void aFileWithoutCertificatesCannotBeBelieved() throws Exception {
        Path empty = Files.writeString(folder.resolve("empty.pem"), "");
        assertEquals(Main.UNREADABLE, run("--time-authority", empty, export));
        assertEquals(Main.UNREADABLE, run("--time-authority", folder.resolve("nowhere.pem"), export));
        assertEquals(Main.USAGE, run("--time-authority"));
    }

    @Test
    void theCommandsOfTheFormatPageHold() throws Exception {
        Files.writeString(
                export.resolve("c.txt"),
                String.join(
                                "\n",
                                Files.readAllLines(export.resolve(ExportedRecording.PROOF))
                                        .subList(3, 6)) + "\n");
        Process openssl = new ProcessBuilder(
                        "openssl",
                        "ts",
                        "-verify",
                        "-in",
                        ExportedRecording.TOKEN,
                        "-data",
                        "c.txt",
                        "-CAfile",
                        root.toString())
                .directory(export.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(openssl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, openssl.waitFor(), output);
    }
}
