package org.evidencestation.app.doctor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Those that are installed, each given a few seconds. */
public final class SystemCommands implements Commands {
    private static final Logger LOG = LoggerFactory.getLogger(SystemCommands.class);
    private static final int MOST = 1 << 18;

    private final Duration patience;

    public SystemCommands(Duration patience) {
        this.patience = patience;
    }

    @Override
    public Optional<Said> ask(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            var _ = process.onExit()
                    .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                    .exceptionally(late -> {
                        process.toHandle().destroyForcibly();
                        return process;
                    });
            try (InputStream out = process.getInputStream()) {
                byte[] words = out.readNBytes(MOST);
                out.transferTo(java.io.OutputStream.nullOutputStream());
                return Optional.of(new Said(process.waitFor(), new String(words, StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            LOG.debug("{} does not answer", command, e);
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
