package org.evidencestation.devices.rig;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Runs what {@code device-drivers/rig} offers, where the computer can: as root, with QEMU and its other tools installed. It
 * installs nothing; {@code device-drivers/rig/build}, called by hand, does.
 */
@Tag("rig")
class RigTest {
    private static final int CANNOT = 3;

    @Test
    void readsRealUsbDisks() throws IOException, InterruptedException {
        passes("volumes");
    }

    private static void passes(String program) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(Path.of("rig", program).toAbsolutePath().toString()).redirectErrorStream(true);
        builder.environment().put("RIG_INSTALL", "no");
        builder.environment().put("RIG_CLASSPATH", System.getProperty("java.class.path"));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        Assumptions.assumeTrue(status != CANNOT, said);
        assertEquals(0, status, said);
    }
}
