package org.evidencestation.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case goes to discs from end to end, and other people's tools look at them. */
final class SimulateDiscsCommandTest {
    @TempDir
    private Path home;

    @Test
    void twelveRecordingsGoToThreeDiscsOfTwoCopiesAndTheSpoiledOneIsCaught() throws IOException {
        Typist typist = new Typist(home, InstantSource.system());
        Path folder = home.resolve("case");
        int code = typist.types(
                "simulate-discs", folder.toString(), "--big", "36000000", "--small", "3200000", "--medium", "60000000");
        String said = typist.said();
        assertEquals(ExitCodes.OK, code, said + typist.complained());
        assertTrue(said.contains("12 recordings on 3 discs, 2 copies each"), said);
        assertEquals(6, count(said, "Verified"), said);
        assertEquals(1, count(said, "disc 2, copy 1: Voided"), said);
        assertFalse(said.contains("WRONG"), said);
        for (String tool : List.of(
                "xorriso -check_md5_r", "sha256sum manifest", "sha256sum tagmanifest", "verifier.jar", "check.sh")) {
            assertEquals(3, count(said, tool + ": RIGHT"), tool + "\n" + said);
        }
        assertEquals(12, count(said, "openssl cms: RIGHT"), said);
        assertEquals(3, count(said, "cmp: RIGHT"), said);
        try (Stream<Path> papers = Files.list(folder.resolve("papers"))) {
            assertEquals(24, papers.count());
        }
    }

    private static long count(String said, String what) {
        return said.lines().filter(it -> it.contains(what)).count();
    }
}
