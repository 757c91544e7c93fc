package org.evidencestation.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a supervisor does by command. */
class ReviewCommandsTest {
    private static final String ADMIN = "100008";
    private static final String SECRET = "Example pass phrase A";

    @TempDir
    private Path home;

    private Instant now = Instant.parse("2026-11-21T00:00:00Z");
    private Typist typist = new Typist(Path.of("."), () -> now);

    @BeforeEach
    void founded() {
        typist = new Typist(home, () -> now);
        typist.knows(SECRET, SECRET, "Example pass phrase B", "Example pass phrase B");
        assertEquals(
                ExitCodes.OK,
                typist.types("accounts", "found", ADMIN, "示例管理员", "100001", "示例档案员"),
                typist.complained());
    }

    @Test
    void nothingWasDrawnYet() {
        assertEquals(ExitCodes.OK, typist.types("review", "--again"), typist.complained());
        assertTrue(typist.said().contains("No sample"), typist.said());
    }

    @Test
    void aStationWithoutACheckpointBeforeTheDayDrawsNothing() {
        assertEquals(ExitCodes.USAGE, typist.types("draw", "--day", "2026-11-20"));
        assertTrue(typist.complained().contains("checkpoint"), typist.complained());
    }

    @Test
    void whoRunsTheStationDrawsNothingAndMakesNoPapers() {
        typist.knows(SECRET);
        assertEquals(ExitCodes.USAGE, typist.types("draw", "--by", ADMIN));
        typist.knows(SECRET);
        assertEquals(
                ExitCodes.USAGE, typist.types("inspect", home.resolve("papers").toString(), "--by", ADMIN));
    }

    @Test
    void linesOfTheJournalAreShownAsTheyStand() {
        assertEquals(ExitCodes.OK, typist.types("journal", "--kind", "AccountProposed", "--json"), typist.complained());
        assertTrue(typist.said().lines().allMatch(it -> it.startsWith("{\"n\":") && it.endsWith("\"}")), typist.said());
        assertEquals(ExitCodes.USAGE, typist.types("journal", "--recording", "x"));
    }
}
