package org.evidencestation.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What leaves the house for help tells nobody's name. */
class SupportCommandTest {
    private static final String SECRET = "Example pass phrase B";

    @TempDir
    private Path home;

    private Map<String, String> bundle(Typist typist) throws IOException {
        Path file = home.resolve("help.zip");
        assertEquals(ExitCodes.OK, typist.types("support", file.toString()), typist.complained());
        Map<String, String> texts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    texts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return texts;
    }

    private Typist typist() {
        return new Typist(home, InstantSource.fixed(Instant.parse("2026-11-22T00:05:12Z")));
    }

    @Test
    void holdsWhatHelpsAndNoNames() throws IOException {
        Typist typist = typist();
        Path settings = home.resolve(".config/evidence-station/settings.json");
        Files.createDirectories(settings.getParent());
        Files.writeString(settings, "{ \"profile\": \"SM\", \"unit\": \"Sample Unit\" }");
        typist.knows("Example pass phrase A", "Example pass phrase A", SECRET, SECRET);
        typist.types("accounts", "found", "100008", "Example Administrator", "100001", "示例档案员");
        Path card = Files.createDirectories(home.resolve("card/DCIM"));
        Files.writeString(card.resolve("SAMPLE1.MP4"), "示例");
        typist.types("collect", home.resolve("card").toString());
        Path logs = Files.createDirectories(home.resolve(".local/state/evidence-station/logs"));
        Files.writeString(
                logs.resolve("station.log"),
                "2026-11-22T00:05:12Z WARN [work-1] Upkeep - Example Administrator 100001 SAMPLE1.MP4 " + home
                        + " 示例案\n");
        Map<String, String> texts = bundle(typist);
        assertTrue(
                texts.getOrDefault("journal.csv", "").contains("2026-11-22,RecordingSealed,1"),
                texts.getOrDefault("journal.csv", ""));
        assertTrue(texts.getOrDefault("journal.csv", "").contains("StationStarted"));
        assertTrue(texts.getOrDefault("doctor.txt", "").contains("PEOPLE good"));
        assertTrue(texts.getOrDefault("settings.txt", "").contains("profile SM")
                && texts.getOrDefault("settings.txt", "").contains("unit named"));
        assertTrue(
                texts.getOrDefault("log/station.log", "").contains("Upkeep - <known> <known> <known> <known> <text>"),
                texts.getOrDefault("log/station.log", ""));
        texts.forEach((name, text) -> {
            for (String secret :
                    new String[] {"Example Admin", "100001", "100008", "SAMPLE1", "Sample Unit", "示例", home.toString()
                    }) {
                assertFalse(text.contains(secret), secret + " in " + name + ": " + text);
            }
        });
    }

    /** Nothing that was not sealed may stand in a vault, whatever links lead there. */
    @Test
    void isNeverWrittenIntoTheVault() throws IOException {
        Typist typist = typist();
        Path card = Files.createDirectories(home.resolve("card/DCIM"));
        Files.writeString(card.resolve("SAMPLE1.MP4"), "示例");
        typist.types("collect", home.resolve("card").toString());
        Path vault = home.resolve(".local/share/evidence-station/vault");
        Path link = Files.createSymbolicLink(home.resolve("elsewhere"), vault);
        assertEquals(
                ExitCodes.USAGE,
                typist.types("support", link.resolve("help.zip").toString()));
        assertTrue(typist.complained().contains("vault"), typist.complained());
        assertFalse(Files.exists(vault.resolve("help.zip")));
    }

    @Test
    void worksWithoutAVaultAndOverwritesNothing() throws IOException {
        Typist typist = typist();
        assertEquals("no vault\n", bundle(typist).get("journal.csv"));
        assertEquals(
                ExitCodes.USAGE,
                typist.types("support", home.resolve("help.zip").toString()));
    }
}
