package org.evidencestation.app;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import org.evidencestation.app.desktop.disc.DiscRun;
import org.evidencestation.app.desktop.disc.DiscRun.End;
import org.evidencestation.app.disc.DiscCopy;
import org.evidencestation.app.disc.DiscWatch;
import org.evidencestation.app.disc.burner.BurnException;
import org.evidencestation.storage.journal.DiscJobId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One piece of work at the drive at a time, and how far it is. Safe for several threads. */
final class DriveWork {
    private static final Logger LOG = LoggerFactory.getLogger(DriveWork.class);

    private final Executor work;
    private final LongSupplier nanos;
    private volatile Optional<Watch> working = Optional.empty();
    private volatile DiscRun last = new DiscRun.Idle();

    /** @param nanos a clock that nobody can set */
    DriveWork(Executor work, LongSupplier nanos) {
        this.work = work;
        this.nanos = nanos;
    }

    /** What is done at the drive. */
    interface Task {
        DiscRun.Ended run(DiscWatch watch) throws IOException;
    }

    /** @return whether it was begun; not while something else runs */
    synchronized boolean begin(DiscJobId job, DiscCopy copy, DiscRun.Stage first, Task task) {
        if (working.isPresent()) {
            return false;
        }
        Watch watch = new Watch(job, copy, first);
        working = Optional.of(watch);
        work.execute(() -> run(watch, task));
        return true;
    }

    private void run(Watch watch, Task task) {
        DiscRun.Ended end = watch.ended(End.FAILED, "OTHER", "");
        try {
            end = task.run(watch);
        } catch (BurnException e) {
            LOG.warn("The drive could not do it", e);
            end = watch.ended(End.FAILED, e.fault().name(), String.valueOf(e.getMessage()));
        } catch (IOException e) {
            LOG.error("A disc could not be worked on", e);
            end = watch.ended(End.FAILED, "OTHER", String.valueOf(e.getMessage()));
        } finally {
            last = end;
            working = Optional.empty();
        }
    }

    DiscRun now() {
        return working.<DiscRun>map(Watch::now).orElseGet(() -> last);
    }

    boolean busy() {
        return working.isPresent();
    }

    void stop() {
        working.ifPresent(it -> it.stopped = true);
    }

    private final class Watch implements DiscWatch {
        private final DiscJobId job;
        private final DiscCopy copy;
        private volatile DiscRun.Stage stage;
        private volatile long begun = nanos.getAsLong();
        private volatile long bytes;
        private volatile long total;
        private volatile boolean stopped;

        Watch(DiscJobId job, DiscCopy copy, DiscRun.Stage first) {
            this.job = job;
            this.copy = copy;
            this.stage = first;
        }

        DiscRun.Ended ended(End end, String fault, String detail) {
            return new DiscRun.Ended(job, copy.disc(), copy.copy(), end, fault, detail);
        }

        DiscRun now() {
            Duration passed = Duration.ofNanos(nanos.getAsLong() - begun);
            return new DiscRun.Working(job, copy.disc(), copy.copy(), stage, bytes, total, passed, stopped);
        }

        @Override
        public void stage(Stage next, DiscCopy of) {
            stage = switch (next) {
                case PREPARE -> DiscRun.Stage.PREPARE;
                case BURN -> DiscRun.Stage.BURN;
                case READ_BACK -> DiscRun.Stage.READ_BACK;
            };
            bytes = 0;
            total = 0;
            begun = nanos.getAsLong();
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
