package org.evidencestation.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.evidencestation.app.paper.PaperCheckpoint;
import org.evidencestation.storage.durable.DiskProbe;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.journal.Checkpoint;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.seal.StationKey;
import org.evidencestation.storage.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

class CheckpointCommandTest {
    private static final InstantSource TIME = InstantSource.fixed(Instant.parse("2026-11-21T00:05:12Z"));

    @TempDir
    private Path folder;

    private Path vault = Path.of("");
    private Typist typist = new Typist(Path.of(""), TIME);

    @BeforeEach
    void aVault() throws IOException {
        vault = folder.resolve("vault");
        typist = new Typist(folder, TIME);
        try (Vault made = vault("vault")) {
            made.append(new Event.StationStarted("test"));
        }
    }

    @Test
    void whatItPrintsIsWhatTheJournalContains() throws Exception {
        assertEquals(ExitCodes.OK, run("checkpoint"));
        List<String> said = said();
        Checkpoint printed = Checkpoint.parse(
                        (String.join("\n", said.subList(0, 3)) + "\n").getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
        assertTrue(said.get(3).endsWith(printed.code().text()));
        assertTrue(Files.exists(vault.resolve("journal/checkpoints/" + printed.size() + ".txt")));
        assertEquals(ExitCodes.OK, run("checkpoint", "--check", PaperCheckpoint.textOf(printed)));
        assertEquals(ExitCodes.OK, run("checkpoint", "--check", said.get(0), said.get(1), said.get(2)));
        assertEquals(
                ExitCodes.OK,
                run("checkpoint", "--code", printed.code().text(), "--size", String.valueOf(printed.size())));
    }

    @Test
    void paperIsComparedWhileAStationIsRunning() throws Exception {
        try (Vault running = vault("vault")) {
            Checkpoint early = running.checkpoint();
            running.append(new Event.StationStarted("later"));
            assertEquals(ExitCodes.OK, run("checkpoint", "--check", PaperCheckpoint.textOf(early)));
            assertEquals(ExitCodes.VAULT_IN_USE, run("checkpoint"));
        }
    }

    @Test
    void aHistoryWrittenAnewIsToldLoudly() throws Exception {
        Checkpoint paper = signed("vault");
        try (Vault other = vault("other")) {
            for (long line = other.journal().position().size(); line < paper.size(); line++) {
                other.append(new Event.StationStarted("another"));
            }
        }
        vault = folder.resolve("other");
        assertEquals(ExitCodes.FINDINGS, run("checkpoint", "--json", "--check", PaperCheckpoint.textOf(paper)));
        assertTrue(typist.said().contains("\"verdict\":\"CONTRADICTED\""), typist.said());
        assertEquals(
                ExitCodes.FINDINGS,
                run("checkpoint", "--code", paper.code().text(), "--size", String.valueOf(paper.size())));
        assertTrue(typist.said().contains("NOT THE SAME"));
    }

    @Test
    void linesThatAreGoneAreTold() throws Exception {
        Checkpoint paper = signed("vault");
        Path journal = segment();
        List<String> lines = Files.readAllLines(journal);
        Files.writeString(journal, lines.getFirst() + "\n");
        assertEquals(ExitCodes.FINDINGS, run("checkpoint", "--json", "--check", PaperCheckpoint.textOf(paper)));
        assertTrue(typist.said().contains("\"verdict\":\"SHORTENED\""), typist.said());
    }

    @Test
    void aLineThatWasChangedIsTold() throws Exception {
        Checkpoint paper = signed("vault");
        Path journal = segment();
        Files.writeString(journal, Files.readString(journal).replace("\"test\"", "\"tost\""));
        assertEquals(ExitCodes.FINDINGS, run("checkpoint", "--json", "--check", PaperCheckpoint.textOf(paper)));
        assertTrue(typist.said().contains("\"verdict\":\"BROKEN\",\"size\":" + paper.size()), typist.said());
        assertTrue(typist.said().contains("\"lines\":1"), typist.said());
    }

    @Test
    void thePaperOfAnotherStationSaysNothing() throws Exception {
        Checkpoint here = signed("vault");
        Checkpoint there = new Checkpoint(Checkpoint.originOf("EXAMPLE-0002"), here.size(), here.head());
        assertEquals(ExitCodes.FINDINGS, run("checkpoint", "--json", "--check", PaperCheckpoint.textOf(there)));
        assertTrue(typist.said().contains("OTHER_STATION"));
    }

    @Test
    void whatIsNoCheckpointIsASlipAndNoFinding() throws Exception {
        String text = PaperCheckpoint.textOf(signed("vault"));
        assertEquals(ExitCodes.USAGE, run("checkpoint", "--check", "K7QM-2XPD"));
        assertEquals(ExitCodes.USAGE, run("checkpoint", "--check", text.substring(0, text.length() - 2) + "?"));
        assertEquals(ExitCodes.USAGE, run("checkpoint", "--code", "K7QM-2XPD"));
        assertEquals(ExitCodes.USAGE, run("checkpoint", "--size", "3"));
    }

    @Test
    void aFolderWithoutAVaultStaysAsItIs() throws Exception {
        vault = folder.resolve("typed-wrong");
        assertEquals(ExitCodes.VAULT, run("checkpoint"));
        assertFalse(Files.exists(vault));
    }

    @Test
    void thePageCarriesEverythingInBothLanguages() throws Exception {
        Path page = folder.resolve("page.svg");
        assertEquals(ExitCodes.OK, run("checkpoint", "--svg", page.toString(), "--qr"));
        List<String> said = said();
        assertTrue(said.stream().anyMatch(line -> line.contains("█")), "no QR code");
        String svg = Files.readString(page);
        String shown = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement()
                .getTextContent();
        for (String wanted : List.of("日志检查点", "Journal checkpoint", said.get(0), said.get(1), said.get(2))) {
            assertTrue(shown.contains(wanted), wanted);
        }
        assertTrue(shown.contains("2026-11-21 08:05:12 (+08:00)"));
    }

    @Test
    void noPageIsWrittenIntoTheVault() throws Exception {
        Path page = vault.resolve("page.svg");
        assertEquals(ExitCodes.USAGE, run("checkpoint", "--svg", page.toString()));
        assertFalse(Files.exists(page));
    }

    private Checkpoint signed(String name) throws IOException {
        try (Vault open = vault(name)) {
            return open.checkpoint();
        }
    }

    private Vault vault(String name) throws IOException {
        StationKey key = StationKey.openOrCreate(folder.resolve("keys"), TIME, new SecureRandom());
        return Vault.open(new DurableFiles(folder.resolve(name), DiskProbe.NONE), key, TIME, entry -> {});
    }

    private Path segment() throws IOException {
        try (var files = Files.list(vault.resolve("journal"))) {
            return files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
    }

    private int run(String... words) {
        List<String> line = new ArrayList<>(List.of(words));
        line.addAll(
                1,
                List.of(
                        "--vault",
                        vault.toString(),
                        "--keys",
                        folder.resolve("keys").toString()));
        return typist.types(line.toArray(String[]::new));
    }

    private List<String> said() {
        return typist.said().lines().toList();
    }
}
