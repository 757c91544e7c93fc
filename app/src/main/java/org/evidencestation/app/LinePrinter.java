package org.evidencestation.app;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.evidencestation.app.doctor.Commands;
import org.evidencestation.app.doctor.SystemCommands;

/** The computer's own printer, as CUPS has it: what is printed is handed over as it is, and no file is made of it here. */
final class LinePrinter {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Commands commands;
    private final String program;

    LinePrinter() {
        this(new SystemCommands(PATIENCE), "lp");
    }

    /** @param program that takes a document on its standard input */
    LinePrinter(Commands commands, String program) {
        this.commands = commands;
        this.program = program;
    }

    /** Whether a printer is set up to which everything goes that names none. */
    boolean there() {
        return commands.ask(List.of("lpstat", "-d"))
                .filter(said -> said.status() == 0 && said.words().startsWith("system default destination:"))
                .isPresent();
    }

    /** @throws IOException if it was not taken; whether it comes out is for whoever stands at the printer to see */
    void print(byte[] pdf, String title) throws IOException {
        Process process = new ProcessBuilder(program, "-t", title)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (OutputStream document = process.getOutputStream()) {
            document.write(pdf);
        }
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("The printer does not answer");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while it was handed to the printer", e);
        }
        if (process.exitValue() != 0) {
            throw new IOException(program + " ended with " + process.exitValue());
        }
    }
}
