package org.evidencestation.app.disc.burner;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Programs that end with the station, even if that is killed, so that none keeps a drive or a file which nobody watches any
 * more. Where the system offers nothing for it they are started as they are.
 */
final class Together {
    private static final Path SETPRIV = Path.of("/usr/bin/setpriv");

    /** How the program before it, which starts it, says that it cannot. */
    private static final int NOT_EXECUTABLE = 126;

    private static final int NOT_FOUND = 127;

    private Together() {}

    /** Whether a program that ended so was never there. */
    static boolean missing(int status) {
        return status == NOT_EXECUTABLE || status == NOT_FOUND;
    }

    /** @param command with its arguments; told to end in good order when the thread that starts it is gone */
    static ProcessBuilder with(List<String> command) {
        List<String> all = new ArrayList<>();
        if (Files.isExecutable(SETPRIV)) {
            all.addAll(List.of(SETPRIV.toString(), "--pdeathsig", "TERM"));
        }
        all.addAll(command);
        return new ProcessBuilder(all);
    }
}
