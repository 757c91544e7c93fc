package org.evidencestation.app;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import org.evidencestation.app.desktop.handoff.HandOffRun;
import org.evidencestation.app.desktop.handoff.HandOffRun.End;
import org.evidencestation.app.disc.burner.BurnMonitor;
import org.evidencestation.storage.copy.CancelledException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One package is written at a time, and how far it is. Safe for several threads. */
final class HandOffWork {
    private static final Logger LOG = LoggerFactory.getLogger(HandOffWork.class);

    private final Executor work;
    private final LongSupplier nanos;
    private volatile Optional<Watch> working = Optional.empty();
    private volatile HandOffRun last = new HandOffRun.Idle();

    /** @param nanos a clock that nobody can set */
    HandOffWork(Executor work, LongSupplier nanos) {
        this.work = work;
        this.nanos = nanos;
    }

    /** Writes a package. */
    interface Task {
        HandOffRun.Ended run(BurnMonitor monitor) throws IOException;
    }

    /**
     * @param number of the hand-off
     * @param folder where the package goes
     * @return whether it was begun; not while another one is written
     */
    synchronized boolean begin(String number, String folder, Task task) {
        if (working.isPresent()) {
            return false;
        }
        Watch watch = new Watch(number);
        working = Optional.of(watch);
        work.execute(() -> run(watch, folder, task));
        return true;
    }

    private void run(Watch watch, String folder, Task task) {
        HandOffRun.Ended end = ended(watch, folder, End.FAILED, "");
        try {
            end = task.run(watch);
        } catch (CancelledException e) {
            end = ended(watch, folder, End.STOPPED, "");
        } catch (IOException e) {
            LOG.error("A package could not be written", e);
            end = ended(watch, folder, End.FAILED, String.valueOf(e.getMessage()));
        } finally {
            last = end;
            working = Optional.empty();
        }
    }

    private static HandOffRun.Ended ended(Watch watch, String folder, End end, String detail) {
        return new HandOffRun.Ended(watch.number, end, folder, "", detail, Optional.empty());
    }

    HandOffRun now() {
        return working.<HandOffRun>map(Watch::now).orElseGet(() -> last);
    }

    boolean busy() {
        return working.isPresent();
    }

    void stop() {
        working.ifPresent(it -> it.stopped = true);
    }

    private final class Watch implements BurnMonitor {
        private final String number;
        private final long begun = nanos.getAsLong();
        private volatile long bytes;
        private volatile long total;
        private volatile boolean stopped;

        Watch(String number) {
            this.number = number;
        }

        HandOffRun now() {
            return new HandOffRun.Working(number, bytes, total, Duration.ofNanos(nanos.getAsLong() - begun), stopped);
        }

        @Override
        public void at(long now, long of) {
            bytes = now;
            total = of;
        }

        @Override
        public boolean cancelled() {
            return stopped;
        }
    }
}
