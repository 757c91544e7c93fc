package org.evidencestation.devices.rig;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    void readsEveryKindOfRecorderOverRealUsb() throws IOException, InterruptedException {
        passes(
                "all",
                "--pulls",
                "1",
                "--seed",
                "11",
                "cards",
                "clearing",
                "qemu",
                "umtp",
                "crowd",
                "wire",
                "stranger",
                "pulls");
    }

    private static void passes(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of("rig", program).toAbsolutePath().toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("RIG_INSTALL", "no");
        builder.environment().put("RIG_CLASSPATH", System.getProperty("java.class.path"));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        Assumptions.assumeTrue(status != CANNOT, said);
        assertEquals(0, status, said);
    }
}
