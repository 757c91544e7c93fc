package org.evidencestation.app.disc.burner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledStationTest {
    @TempDir
    private Path folder;

    @Test
    void theProgramThatWritesEndsWithTheStation() throws Exception {
        Assumptions.assumeTrue(new Xorriso().installed(), "xorriso is not installed");
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/setpriv")), "setpriv is not installed");
        Path image = folder.resolve("disc.iso");
        List<ProcessHandle> tools = BurnsUntilKilled.killed(image, folder.resolve("sources"), 8_000_000_000L);
        assertEquals(1, tools.size(), tools.toString());
        tools.getFirst().onExit().get(2, TimeUnit.MINUTES);
        assertFalse(tools.getFirst().isAlive());
        assertFalse(Files.exists(image));
    }
}
