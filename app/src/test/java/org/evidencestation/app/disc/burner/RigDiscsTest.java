package org.evidencestation.app.disc.burner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs {@code device-drivers/rig/discs} where the computer can; see {@code RigTest} there. */
@Tag("rig")
class RigDiscsTest {
    private static final int CANNOT = 3;

    @Test
    void burnsInARealDriveAndSeesWhatGoesWrong() throws IOException, InterruptedException {
        Path program = Path.of("../device-drivers/rig/discs").toAbsolutePath().normalize();
        ProcessBuilder builder =
                new ProcessBuilder(program.toString(), "good", "image", "killed", "growisofs", "pulled");
        builder.redirectErrorStream(true).environment().put("RIG_INSTALL", "no");
        builder.environment().put("RIG_CLASSPATH", System.getProperty("java.class.path"));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        Assumptions.assumeTrue(status != CANNOT, said);
        assertEquals(0, status, said);
    }
}
