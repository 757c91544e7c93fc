package org.evidencestation.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.evidencestation.app.Settings;
import org.evidencestation.app.SettingsFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first start of an office without a screen. */
class SetupCommandTest {
    @TempDir
    private Path home;

    private Typist typist;

    @BeforeEach
    void atAnEmptyHome() {
        typist = new Typist(home, InstantSource.fixed(Instant.parse("2026-11-22T00:05:12Z")));
    }

    private Path settings() {
        return home.resolve(".config/evidence-station/settings.json");
    }

    private void nothingWasMade() throws Exception {
        assertFalse(Files.exists(settings()));
        try (Stream<Path> all = Files.walk(home)) {
            assertEquals(List.of(), all.filter(it -> it.endsWith("vault.json")).toList());
        }
    }

    @Test
    void keepsWhatWasChosenAndMakesTheVault() throws Exception {
        Path vault = home.resolve("evidence");
        assertEquals(
                ExitCodes.OK,
                typist.types(
                        "setup",
                        "--unit",
                        "示例单位",
                        "--profile",
                        "Z",
                        "--vault",
                        vault.toString(),
                        "--slots",
                        "8",
                        "--language",
                        "zh"),
                typist.complained());
        Settings kept = new SettingsFile(settings()).load();
        assertEquals("示例单位", kept.unit());
        assertEquals("Z", kept.profile());
        assertEquals(8, kept.slots());
        assertEquals(vault, kept.vault().orElseThrow());
        assertTrue(typist.said().contains("accounts found"), typist.said());
        assertEquals(ExitCodes.OK, typist.types("verify"), typist.complained());
        assertEquals(ExitCodes.USAGE, typist.types("setup", "--unit", "Another", "--profile", "L"));
        assertEquals("示例单位", new SettingsFile(settings()).load().unit());
    }

    @ParameterizedTest
    @CsvSource({"'', Z, 8", "Example, NOWHERE, 8", "Example, Z, 9", "Example, W, 8"})
    void whatCannotBeIsRefusedAndNothingIsMade(String unit, String profile, String slots) throws Exception {
        assertEquals(ExitCodes.USAGE, typist.types("setup", "--unit", unit, "--profile", profile, "--slots", slots));
        nothingWasMade();
    }

    @Test
    void anEndedRegulationTakesADecision() throws Exception {
        assertEquals(ExitCodes.USAGE, typist.types("setup", "--unit", "Example", "--profile", "W"));
        assertTrue(typist.complained().contains("2026-05-06"), typist.complained());
        assertEquals(ExitCodes.OK, typist.types("setup", "--unit", "Example", "--profile", "W", "--goes-on"));
        assertTrue(typist.said().contains("regimes decide"), typist.said());
    }

    @Test
    void noRegulationIsTakenByItself() throws Exception {
        assertEquals(ExitCodes.USAGE, typist.types("setup", "--unit", "Example"));
        nothingWasMade();
    }

    @Test
    void aFolderWithOtherFilesAndACopyOnTheSameDiskAreRefused() throws Exception {
        Path taken = home.resolve("letters");
        Files.createDirectories(taken);
        Files.writeString(taken.resolve("letter.txt"), "hello");
        assertEquals(
                ExitCodes.VAULT,
                typist.types("setup", "--unit", "Example", "--profile", "Z", "--vault", taken.toString()));
        assertEquals(
                ExitCodes.VAULT,
                typist.types(
                        "setup",
                        "--unit",
                        "Example",
                        "--profile",
                        "Z",
                        "--mirror",
                        home.resolve("copy").toString()));
        assertTrue(typist.said().contains("same disk"), typist.said());
        nothingWasMade();
    }
}
