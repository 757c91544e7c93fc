package org.evidencestation.app.disc.burner;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The program that makes and reads discs, GNU xorriso 1.5 or newer. Stateless; safe for several threads. */
public final class Xorriso {
    /** Closing a disc can take many minutes, in which nothing is heard but that it takes its time. */
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private final List<String> command;
    private final Duration patience;

    /** The one that is installed, if it is. */
    public Xorriso() {
        this(List.of("xorriso"), PATIENCE);
    }

    /**
     * @param command that starts it, without arguments
     * @param patience how long a drive may make no progress; a disc as a whole may take as long as it wants
     */
    public Xorriso(List<String> command, Duration patience) {
        this.command = List.copyOf(command);
        this.patience = patience;
    }

    /**
     * Starts it for one conversation.
     *
     * @throws BurnException if it is not installed
     */
    XorrisoRun start(BurnMonitor monitor) throws BurnException {
        List<String> all = new ArrayList<>(command);
        all.addAll(XorrisoCommands.arguments());
        ProcessBuilder builder = Together.with(all);
        Map<String, String> environment = builder.environment();
        environment.put("LC_ALL", "C");
        environment.remove("SOURCE_DATE_EPOCH");
        return new XorrisoRun(new ToolProcess(builder, patience, monitor), monitor);
    }

    /** Whether it can be started here. */
    public boolean installed() {
        try {
            List<String> asked = new ArrayList<>(command);
            asked.addAll(List.of("-no_rc", "-version"));
            Process process =
                    new ProcessBuilder(asked).redirectErrorStream(true).start();
            process.getOutputStream().close();
            try (var words = process.getInputStream()) {
                words.readAllBytes();
            }
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
