package org.evidencestation.app.disc.burner;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The machine's own programs. */
final class Shell {
    private Shell() {}

    /** @return what it printed, complaints included */
    static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + process.exitValue() + ": " + out);
        }
        return out.strip();
    }
}
