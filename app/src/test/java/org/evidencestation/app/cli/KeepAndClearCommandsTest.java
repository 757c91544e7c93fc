package org.evidencestation.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.evidencestation.storage.seal.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keeps footage, and what lets it go, typed at a terminal. */
class KeepAndClearCommandsTest {
    private static final String CLERK = "100001";
    private static final String SECRET = "Example pass phrase B";
    private static final byte[] CLIP = "示例".getBytes(StandardCharsets.UTF_8);
    private static final String NAME = Sha256.of(CLIP).hex().substring(0, 12);

    @TempDir
    private Path home;

    private Instant now = Instant.parse("2026-01-05T01:00:00Z");
    private Typist typist = new Typist(Path.of("."), () -> now);

    @BeforeEach
    void found() throws Exception {
        typist = new Typist(home, () -> now);
        typist.knows("Example pass phrase A", "Example pass phrase A", SECRET, SECRET);
        succeeds("accounts", "found", "100008", "示例管理员", CLERK, "示例档案员");
        Path card = Files.createDirectories(home.resolve("card/DCIM"));
        Files.write(card.resolve("a.mp4"), CLIP);
        succeeds("collect", home.resolve("card").toString());
    }

    private void succeeds(String... words) {
        assertEquals(ExitCodes.OK, typist.types(words), () -> typist.complained() + typist.said());
    }

    private void asClerk(String... words) {
        typist.knows(SECRET);
        succeeds(words);
    }

    private void refused(String why, String... words) {
        typist.knows(SECRET);
        assertEquals(ExitCodes.USAGE, typist.types(words), typist.said());
        assertTrue(typist.complained().contains(why), typist.complained());
    }

    @Test
    void whatIsSaidOfARecordingIsShown() {
        asClerk("keep", "classify", NAME, "--as", "evidence", "--by", CLERK);
        asClerk("keep", "file", NAME, "--case", "示例〔2026〕1号", "--name", "示例案", "--by", CLERK);
        asClerk("keep", "hold", NAME, "--reason", "复议中", "--by", CLERK);
        asClerk("keep", "release", NAME, "--reason", "复议结束", "--by", CLERK);
        succeeds("keep", "show", NAME);
        assertTrue(typist.said().contains("evidence"), typist.said());
        assertTrue(typist.said().contains("示例〔2026〕1号"), typist.said());
        assertTrue(typist.said().contains("second person"), typist.said());
        succeeds("keep");
        assertTrue(typist.said().contains("示例案"), typist.said());
        succeeds("keep", "show", NAME, "--json");
        assertTrue(typist.said().startsWith("{\"type\":\"kept\""), typist.said());
    }

    @Test
    void nobodyWritesWithoutTheirPassword() {
        typist.knows("not the pass phrase");
        assertEquals(ExitCodes.USAGE, typist.types("keep", "hold", NAME, "--reason", "x", "--by", CLERK));
        refused("rubbish", "keep", "classify", NAME, "--as", "rubbish", "--by", CLERK);
        refused("no such recording", "keep", "hold", "00000000", "--reason", "x", "--by", CLERK);
    }

    @Test
    void whatIsKeptIsNotJudgedAndTheDryRunSaysWhenItCouldBe() {
        asClerk("keep", "classify", NAME, "--as", "other", "--by", CLERK);
        succeeds("clear");
        assertTrue(typist.said().contains("0 recordings"), typist.said());
        succeeds("clear", "--dry-run", "800");
        assertTrue(typist.said().contains("2028-01-0"), typist.said());
        refused("kept", "clear", "judge", NAME, "--by", CLERK);
        now = now.plus(Duration.ofDays(900));
        succeeds("clear");
        assertTrue(typist.said().contains("so much time has not passed"), typist.said());
        asClerk("clear", "run", "--by", CLERK);
        assertTrue(typist.said().contains("Cleared: 0"), typist.said());
        succeeds("clear", "certificate");
        assertEquals(ExitCodes.USAGE, typist.types("clear", "certificate", "2026-1"));
    }

    @Test
    void theDisksLifeIsTold() {
        succeeds("capacity");
        assertTrue(typist.said().contains("Full"), typist.said());
        assertTrue(typist.said().contains("fewer than 2 whole weeks"), typist.said());
        assertTrue(typist.said().contains("undetermined: "), typist.said());
        succeeds("capacity", "--json");
        assertTrue(typist.said().contains("\"perDay\""), typist.said());
        assertTrue(typist.said().contains("\"within365\""), typist.said());
    }
}
