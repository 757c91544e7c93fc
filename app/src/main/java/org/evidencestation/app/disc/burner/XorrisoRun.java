package org.evidencestation.app.disc.burner;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.evidencestation.app.disc.burner.BurnException.Fault;
import org.jspecify.annotations.Nullable;

/**
 * A conversation with xorriso: commands go in, and each batch of them is answered before the next is said, so that what was
 * looked at is what is written to. For one thread. Closing it throws away whatever was not written.
 */
final class XorrisoRun implements AutoCloseable {
    private static final Duration LOOK = Duration.ofMillis(250);
    private static final Duration FAREWELL = Duration.ofMinutes(1);
    private static final int MOST_WORDS = 400;

    private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
    private final List<String> complaints = new ArrayList<>();
    private final CompletableFuture<Process> started = new CompletableFuture<>();
    private final Process process;
    private final Writer commands;
    private final long patience;
    private final BurnMonitor monitor;
    private long quiet;
    private long total;
    private @Nullable XorrisoProgress last;

    private sealed interface Heard {
        /** A line of its results. */
        record Result(String line) implements Heard {}

        /** A line of everything else it says. */
        record Remark(String line) implements Heard {}

        record End(int status) implements Heard {}
    }

    XorrisoRun(ProcessBuilder builder, Duration patience, BurnMonitor monitor) throws BurnException {
        this.patience = patience.dividedBy(LOOK);
        this.monitor = monitor;
        Thread.ofPlatform().daemon().name("xorriso").start(() -> live(builder));
        this.process = process();
        this.commands = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.US_ASCII);
    }

    private Process process() throws BurnException {
        try {
            return started.join();
        } catch (CompletionException e) {
            throw Xorriso.missing(new IOException(e.getCause()));
        }
    }

    /** Lives as long as the process does: Linux tells a child of the death of the thread that started it. */
    private void live(ProcessBuilder builder) {
        try {
            Process child = builder.start();
            started.complete(child);
            Thread remarks = Thread.ofPlatform()
                    .daemon()
                    .name("xorriso-remarks")
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

    private interface Kind {
        Heard of(String line);
    }

    private void listen(InputStream stream, Kind kind) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            lines.lines().forEach(line -> heard.add(kind.of(line)));
        } catch (IOException | java.io.UncheckedIOException e) {
            heard.add(new Heard.Remark("Its words end: " + e.getMessage()));
        }
    }

    /** What progress is measured against from now on, in bytes. */
    void expect(long bytes) {
        this.total = bytes;
    }

    /**
     * Says the lines and waits until all of them are done.
     *
     * @param phase what failing means
     * @return its results
     * @throws BurnException if it gave up, if nothing moved for too long, or if the monitor wants no more
     */
    List<String> ask(XorrisoFaults.Phase phase, List<String> lines) throws IOException {
        String mark = "-done-" + lines.hashCode() + "-";
        say(lines, mark);
        List<String> results = new ArrayList<>();
        quiet = 0;
        while (true) {
            switch (next(phase)) {
                case Heard.Result(String line)
                when line.equals(mark) -> {
                    return results;
                }
                case Heard.Result(String line) -> results.add(line);
                case Heard.Remark(String line) -> remark(line);
                case Heard.End(int status) -> throw XorrisoFaults.of(phase, status, complaints);
            }
        }
    }

    private void say(List<String> lines, String mark) {
        try {
            for (String line : lines) {
                commands.write(line + "\n");
            }
            commands.write("-print " + XorrisoCommands.word(mark) + "\n");
            commands.flush();
        } catch (IOException e) {
            // It has ended, and says why on its way out.
            complaints.add("Its input ends: " + e.getMessage());
        }
    }

    private Heard next(XorrisoFaults.Phase phase) throws BurnException {
        try {
            while (true) {
                if (monitor.cancelled()) {
                    throw stopped(Fault.CANCELLED, "Stopped on request");
                }
                if (quiet > patience) {
                    throw stopped(phase.fault(), "The drive makes no progress");
                }
                Heard next = heard.poll(LOOK.toMillis(), TimeUnit.MILLISECONDS);
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
        return new BurnException(fault, why + ". " + XorrisoFaults.summary(complaints));
    }

    /** Repeating itself is not progress: xorriso does so for ever when a drive hangs. */
    private void remark(String line) {
        XorrisoProgress progress = XorrisoProgress.of(line);
        if (progress == null) {
            complaints.add(line);
            if (complaints.size() > MOST_WORDS) {
                complaints.removeFirst();
            }
            quiet = 0;
        } else if (!progress.equals(last)) {
            last = progress;
            quiet = 0;
            if (progress.bytes() > 0) {
                monitor.at(progress.bytes(), total);
            }
        } else {
            // It speaks about four times less often than it is looked at.
            quiet += TimeUnit.SECONDS.toMillis(1) / LOOK.toMillis();
        }
    }

    /** Everything it said besides its results, the last of it at least. */
    List<String> remarks() {
        return List.copyOf(complaints);
    }

    /** What is not written by now never is. Waits until it has let go of the drive. */
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
