package org.evidencestation.devices.rig;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The machine's own programs. */
final class Shell {
    private Shell() {}

    /** @return what it printed; what it complained of goes to where this program's own complaints go */
    static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + process.exitValue());
        }
        return out.strip();
    }

    static String script(String text) throws IOException, InterruptedException {
        return run("sh", "-ec", text);
    }
}
