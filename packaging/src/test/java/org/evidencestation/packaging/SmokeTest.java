package org.evidencestation.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Installs the package in a bare system, where the computer can: as root on a Debian with a network. Says how long each step
 * took; {@code packaging/smoke} tells what they are.
 */
@Tag("rig")
class SmokeTest {
    private static final int CANNOT = 3;

    @Test
    void whatIsInstalledRunsAndNoEvidenceGoesWithIt() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        List.of(Path.of("smoke").toAbsolutePath().toString()))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        Assumptions.assumeTrue(status != CANNOT, said);
        System.out.println(said);
        assertEquals(0, status, said);
    }
}
