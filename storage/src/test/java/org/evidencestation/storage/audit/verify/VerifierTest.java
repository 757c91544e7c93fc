package org.evidencestation.storage.audit.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evidencestation.storage.audit.Burglar;
import org.evidencestation.storage.audit.FindingCode;
import org.evidencestation.storage.audit.SampleVault;
import org.evidencestation.storage.vault.ExportedRecording;
import org.evidencestation.storage.vault.NotGenuineException;
import org.evidencestation.storage.vault.StoredObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifierTest {
    @TempDir
    private Path folder;

    private SampleVault vault;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void createAVault() throws Exception {
        vault = SampleVault.create(folder, 1);
    }

    private int run(Object... words) {
        said.reset();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new Main(out, out, Locale.ENGLISH)
                .run(java.util.Arrays.stream(words).map(String::valueOf).toList());
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private void saysOnly(FindingCode... codes) {
        List<String> found = said().lines()
                .filter(line -> line.matches("\\[(ERROR|WARNING|note)] V.*"))
                .map(line -> line.replaceAll(".*] (V...).*", "$1"))
                .toList();
        assertEquals(java.util.Arrays.stream(codes).map(FindingCode::code).toList(), found, said());
    }

    @Test
    void passesAGoodVaultAndTellsWhatToCompare() {
        assertEquals(Main.GENUINE, run(vault.root()), said());

        assertTrue(said().contains("5 journal lines, 3 recordings, 71.0 kB"), said());
        assertTrue(said().contains("RESULT: GENUINE."), said());
        assertTrue(said().contains(vault.key().stationId()));
        assertTrue(said().contains(Trust.grouped(vault.key().certificates().fingerprint())));
        assertTrue(said().contains("on paper"));
    }

    @Test
    void comparesWithAFingerprintInAnyGroupingOrACertificate() throws Exception {
        String fingerprint = vault.key().certificates().fingerprint().hex();
        Path pem = vault.root().resolve("certificates/station-sm2.pem");
        for (Object trust :
                new Object[] {fingerprint, fingerprint.toUpperCase(Locale.ROOT).replaceAll("(..)(?!$)", "$1:"), pem}) {
            assertEquals(Main.GENUINE, run("--trust", trust, vault.root()), said());
            assertTrue(said().contains("is the one you trust"), said());
            assertFalse(said().contains("on paper"), said());
        }
    }

    @Test
    void refusesAStationThatIsNotTrusted() throws Exception {
        SampleVault other = SampleVault.create(folder.resolve("other"), 2);
        String fingerprint = other.key().certificates().fingerprint().hex();

        assertEquals(Main.FINDINGS, run("--trust", fingerprint, vault.root()));
        saysOnly(FindingCode.CERTIFICATES_CHANGED);
        assertTrue(said().contains("NOT GENUINE"));
        assertEquals(Main.FINDINGS, run("--trust", fingerprint, vault.object(1)));
        saysOnly(FindingCode.CERTIFICATES_CHANGED);
    }

    @Test
    void findsWhatWasTamperedWithInAVault() throws Exception {
        Burglar.flip(vault.clip(2), 66_000);

        assertEquals(Main.FINDINGS, run(vault.root()));

        saysOnly(FindingCode.FILE_CHANGED);
        assertTrue(said().contains("That means: It is not what the recorder gave"), said());
    }

    @Test
    void knowsAVaultWithoutItsDescription() throws Exception {
        Files.delete(vault.root().resolve("vault.json"));

        assertEquals(Main.FINDINGS, run(vault.root()));

        saysOnly(FindingCode.DESCRIPTION_UNREADABLE);
    }

    @Test
    void keepsRemarksApartFromDamage() throws Exception {
        Files.writeString(vault.root().resolve("objects/note.txt"), "x");

        assertEquals(Main.FINDINGS, run(vault.root()));

        saysOnly(FindingCode.FOREIGN_FILE);
        assertTrue(said().contains("GENUINE, WITH REMARKS"), said());
    }

    @Test
    void checksOneObjectWhereItLiesAndElsewhere() throws Exception {
        assertEquals(Main.GENUINE, run(vault.object(1)), said());
        assertTrue(said().contains("Seal code: "), said());

        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Burglar.copyTree(vault.object(1), elsewhere.resolve("recording"));
        assertEquals(Main.UNREADABLE, run(elsewhere.resolve("recording")));
        Burglar.copyTree(vault.root().resolve("certificates"), elsewhere.resolve("certificates"));
        assertEquals(Main.GENUINE, run(elsewhere.resolve("recording")), said());

        Burglar.flip(vault.content(1).resolve("manifest.p7s"), 100);
        assertEquals(Main.FINDINGS, run(vault.object(1)));
        saysOnly(FindingCode.MANIFEST_NOT_GENUINE);
    }

    @Test
    void checksAnExportWithItsProof() throws Exception {
        Path export = Samples.export(vault, folder.resolve("export"));

        assertEquals(Main.GENUINE, run(export), said());

        assertTrue(said().contains("Line 4 of the station journal"), said());
        assertTrue(said().contains("signed by checkpoint 4, code "), said());
    }

    @Test
    void findsWhatWasTamperedWithInAnExport() throws Exception {
        Path export = Samples.export(vault, folder.resolve("export"));
        byte[] other = Samples.proof(vault, 1).bytes();
        byte[] good = Files.readAllBytes(export.resolve(ExportedRecording.PROOF));

        Files.write(export.resolve(ExportedRecording.PROOF), other);
        assertEquals(Main.FINDINGS, run(export));
        saysOnly(FindingCode.PROOF_WRONG);

        Files.write(export.resolve(ExportedRecording.PROOF), good);
        Burglar.flip(export.resolve(ExportedRecording.PROOF), 100);
        assertEquals(Main.FINDINGS, run(export));
        saysOnly(FindingCode.PROOF_WRONG);

        Files.delete(export.resolve(ExportedRecording.PROOF));
        Files.writeString(export.resolve("files/more.txt"), "x");
        assertEquals(Main.FINDINGS, run(export));
        saysOnly(FindingCode.FOREIGN_FILE);

        Files.delete(export.resolve("files/more.txt"));
        Burglar.replace(export.resolve("manifest.json"), "\"07\"", "\"08\"");
        assertEquals(Main.FINDINGS, run(export));
        saysOnly(FindingCode.MANIFEST_NOT_GENUINE);
    }

    @Test
    void exportsNothingThatIsNotGenuine() throws Exception {
        Path export = Samples.export(vault, folder.resolve("export"));
        assertThrows(FileAlreadyExistsException.class, () -> Samples.export(vault, export));

        Burglar.flip(vault.clip(2), 66_000);
        IOException refused = assertThrows(IOException.class, () -> Samples.export(vault, folder.resolve("second")));
        assertTrue(String.valueOf(refused.getMessage()).contains("Not the bytes that were sealed"));
        assertFalse(Files.exists(folder.resolve("second/manifest.json")));

        Burglar.flip(vault.content(1).resolve("manifest.sm2.sig"), 20);
        assertThrows(
                NotGenuineException.class,
                () -> ExportedRecording.write(
                        new StoredObject(vault.object(1)),
                        vault.key().certificates(),
                        Optional.empty(),
                        folder.resolve("third")));
    }

    @Test
    void answersProgramsInJson() throws Exception {
        Burglar.flip(vault.clip(2), 66_000);

        assertEquals(Main.FINDINGS, run("--json", vault.root()));

        List<String> lines = said().lines().toList();
        assertEquals(3, lines.size(), said());
        assertTrue(lines.get(0).startsWith("{\"type\":\"checking\",\"kind\":\"VAULT\""), said());
        assertTrue(lines.get(1).contains("\"code\":\"V046\",\"name\":\"FILE_CHANGED\""), said());
        assertTrue(lines.get(2).contains("\"result\":\"NOT_GENUINE\",\"complete\":true,\"journalSize\":5"), said());
    }

    @Test
    void saysWhatIsWrongWithTheCommandLine() {
        for (Object[] words :
                new Object[][] {{}, {"--lang"}, {"--lang", "fr", "x"}, {"--fast", "x"}, {"a", "b"}, {"--trust"}}) {
            assertEquals(Main.USAGE, run(words), said());
            assertTrue(said().contains("Usage:"), said());
        }
        assertEquals(Main.GENUINE, run("--help"));
    }

    @Test
    void saysWhatItCannotRead() {
        assertEquals(Main.UNREADABLE, run(folder.resolve("nowhere")));
        assertEquals(Main.UNREADABLE, run(folder));
        assertEquals(Main.UNREADABLE, run("a\u0000b"));
        assertEquals(Main.UNREADABLE, run("--trust", folder.resolve("nowhere.pem"), vault.root()));
    }

    @Test
    void speaksChineseToo() {
        assertEquals(Main.GENUINE, run("--lang", "zh", vault.root()));
        assertTrue(said().contains("结论：真实。"), said());
        assertTrue(said().contains("日志 5 行，录像 3 段"), said());
    }

    @Test
    void hasWordsForEveryFindingInBothLanguages() {
        for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            Words words = new Words(language);
            for (FindingCode code : FindingCode.values()) {
                assertFalse(words.what(code).isBlank(), code.toString());
                assertFalse(words.meaning(code).isBlank(), code.toString());
            }
        }
    }
}
