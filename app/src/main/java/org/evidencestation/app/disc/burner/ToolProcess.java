package org.evidencestation.app.disc.burner;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.evidencestation.app.disc.burner.BurnException.Fault;
import org.jspecify.annotations.Nullable;

/**
 * A program at work, heard line by line; ends when nobody wants its work any more or it makes no progress. For one thread.
 */
final class ToolProcess implements AutoCloseable {
    private static final Duration LOOK = Duration.ofMillis(250);
    private static final Duration FAREWELL = Duration.ofMinutes(1);

    private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
    private final CompletableFuture<Process> started = new CompletableFuture<>();
    private final Process process;
    private final BurnMonitor monitor;
    private final long patience;
    private long quiet;

    sealed interface Heard {
        /** A line of its standard output. */
        record Result(String line) implements Heard {}

        /** A line of its complaints. */
        record Remark(String line) implements Heard {}

        /** Nothing follows. */
        record End(int status) implements Heard {}
    }

    /**
     * @param patience how long it may make no progress
     * @throws BurnException with {@code NO_TOOL} if it does not start
     */
    ToolProcess(ProcessBuilder builder, Duration patience, BurnMonitor monitor) throws BurnException {
        this.patience = patience.dividedBy(LOOK);
        this.monitor = monitor;
        Thread.ofPlatform().daemon().name("disc-tool").start(() -> live(builder));
        try {
            this.process = started.join();
        } catch (CompletionException e) {
            BurnException missing = new BurnException(Fault.NO_TOOL, String.valueOf(e.getMessage()));
            missing.initCause(e);
            throw missing;
        }
    }

    /** Lives as long as the process does: Linux can tell a child of the death of the thread that started it. */
    private void live(ProcessBuilder builder) {
        try {
            Process child = builder.start();
            started.complete(child);
            Thread remarks = Thread.ofPlatform()
                    .daemon()
                    .name("disc-tool-remarks")
                    .start(() -> listen(child.getErrorStream(), Heard.Remark::new));
            listen(child.getInputStream(), Heard.Result::new);
            remarks.join();
            heard.add(new Heard.End(child.waitFor()));
        } catch (IOException e) {
            started.completeExceptionally(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("Nobody interrupts it", e);
        }
    }

    private void listen(InputStream stream, Function<String, Heard> kind) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            lines.lines().forEach(line -> heard.add(kind.apply(line)));
        } catch (IOException | java.io.UncheckedIOException e) {
            heard.add(new Heard.Remark("Its words end: " + e.getMessage()));
        }
    }

    OutputStream input() {
        return process.getOutputStream();
    }

    /**
     * Waits for what it says next.
     *
     * @param onSilence what it is if it makes no progress
     * @throws BurnException that, or {@code CANCELLED}; it has ended then
     */
    Heard next(Fault onSilence) throws BurnException {
        try {
            while (true) {
                if (monitor.cancelled()) {
                    throw stopped(Fault.CANCELLED, "Stopped on request");
                }
                if (quiet > patience) {
                    throw stopped(onSilence, "The drive makes no progress");
                }
                @Nullable Heard next = heard.poll(LOOK.toMillis(), TimeUnit.MILLISECONDS);
                if (next != null) {
                    return next;
                }
                quiet++;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw stopped(Fault.CANCELLED, "Interrupted");
        }
    }

    private BurnException stopped(Fault fault, String why) {
        close();
        return new BurnException(fault, why);
    }

    /** What was heard last was news. */
    void progressed() {
        quiet = 0;
    }

    /** What was heard last was the same as before, said about once in a second. */
    void repeated() {
        quiet += TimeUnit.SECONDS.toMillis(1) / LOOK.toMillis();
    }

    /** Ends it and waits until it has let go of the drive. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(FAREWELL.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
