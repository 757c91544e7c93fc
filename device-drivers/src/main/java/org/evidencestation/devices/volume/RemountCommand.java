package org.evidencestation.devices.volume;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Asks a program of the system that may mount, such as {@code sudo -n /usr/lib/evidence-station/recorder-mount}: it is given
 * {@code --writable} or {@code --read-only} and the folder, and answers with its exit status.
 */
public final class RemountCommand implements WriteAccess {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int MOST_OUTPUT = 4096;

    private final List<String> command;

    /** @param command program and first arguments; no shell is involved */
    public RemountCommand(List<String> command) {
        this.command = List.copyOf(command);
        if (command.isEmpty()) {
            throw new IllegalArgumentException("A command needs a program");
        }
    }

    @Override
    public void allow(Path root) throws IOException {
        run("--writable", root);
    }

    @Override
    public void forbid(Path root) throws IOException {
        run("--read-only", root);
    }

    private void run(String wish, Path root) throws IOException {
        List<String> all = new ArrayList<>(command);
        all.add(wish);
        all.add(root.toString());
        Process process = new ProcessBuilder(all).redirectErrorStream(true).start();
        process.getOutputStream().close();
        try (InputStream output = process.getInputStream()) {
            if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                throw new IOException(String.join(" ", all) + " did not end within " + LIMIT);
            }
            if (process.exitValue() != 0) {
                String said = new String(output.readNBytes(MOST_OUTPUT), Charset.defaultCharset()).strip();
                throw new IOException(
                        "%s ended with %d: %s".formatted(String.join(" ", all), process.exitValue(), said));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted at " + String.join(" ", all), e);
        } finally {
            process.destroyForcibly();
        }
    }
}
