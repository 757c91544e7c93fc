package org.evidencestation.devices.unlocker;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of a maker's program. What it prints is logged, up to a page. */
final class UnlockProgram {
    private static final Logger LOG = LoggerFactory.getLogger(UnlockProgram.class);
    private static final int PAGE = 4096;
    private static final Duration LAST_WORDS = Duration.ofSeconds(1);

    private final Unlocker unlocker;
    private final StringBuilder printed = new StringBuilder();

    UnlockProgram(Unlocker unlocker) {
        this.unlocker = unlocker;
    }

    /**
     * Runs it to its end. What it started and left running is left alone, if it was content.
     *
     * @throws DeviceException with {@code MODE_SWITCH_FAILED} if it takes too long or ends with a status other than 0,
     *     {@code DRIVER_MISSING} if it cannot be started
     */
    void run() throws DeviceException {
        Process process = start();
        Thread listener = Thread.ofPlatform().daemon().name("unlocker-output").start(() -> listen(process));
        boolean content = false;
        try {
            boolean ended = process.waitFor(unlocker.limit().toMillis(), TimeUnit.MILLISECONDS);
            if (!ended) {
                throw failed("no end in " + unlocker.limit() + ", it was ended");
            }
            listener.join(LAST_WORDS);
            if (process.exitValue() != 0) {
                throw failed("it ended with status " + process.exitValue());
            }
            content = true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DeviceException(Reason.UNPLUGGED, "unlocker: ended by the station", e);
        } finally {
            if (!content) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
            LOG.info("{} printed: {}", unlocker.name(), words());
        }
    }

    private Process start() throws DeviceException {
        try {
            Process process = new ProcessBuilder(unlocker.command())
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            return process;
        } catch (IOException e) {
            throw new DeviceException(
                    Reason.DRIVER_MISSING,
                    "unlocker: " + unlocker.name() + ": the program cannot be started: "
                            + unlocker.command().getFirst(),
                    e);
        }
    }

    private DeviceException failed(String why) {
        return new DeviceException(Reason.MODE_SWITCH_FAILED, "unlocker: " + unlocker.name() + ": " + why);
    }

    /** To the end, so that what was left running is not stopped by a full pipe. */
    private void listen(Process process) {
        char[] part = new char[1024];
        try (Reader in = new InputStreamReader(
                process.getInputStream(), Charset.forName(System.getProperty("native.encoding", "UTF-8")))) {
            for (int count = in.read(part); count >= 0; count = in.read(part)) {
                keep(part, count);
            }
        } catch (IOException e) {
            LOG.debug("The program's output broke off", e);
        }
    }

    private synchronized void keep(char[] part, int count) {
        printed.append(part, 0, Math.min(count, PAGE - printed.length()));
    }

    private synchronized String words() {
        return printed.toString().strip().replaceAll("\\p{Cntrl}+", " | ");
    }
}
