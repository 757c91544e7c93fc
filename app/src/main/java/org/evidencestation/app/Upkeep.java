package org.evidencestation.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.evidencestation.storage.copy.CancelledException;
import org.evidencestation.storage.copy.Pace;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.fixity.FixityScan;
import org.evidencestation.storage.fixity.ThrottledPace;
import org.evidencestation.storage.index.StationIndex;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.mirror.Mirror;
import org.evidencestation.storage.vault.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the second copy up to date and proves stored recordings again, waiting while recorders are read. A mirror must have
 * been made by command first: a disk that is not there is never taken for an empty one.
 */
public final class Upkeep implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);
    private static final int MEGABYTE = 1_000_000;

    private final Vault vault;
    private final StationIndex index;
    private final Supplier<Settings.Upkeep> settings;
    private final InstantSource time;
    private final ThrottledPace copying;
    private volatile ThrottledPace proving;
    private boolean closed;
    private final Semaphore running = new Semaphore(1);
    private long mirrored = -1;
    private Optional<Path> mirror = Optional.empty();
    private final BooleanSupplier busy;
    private final Chore first;
    private volatile String lastFailure = "";

    /**
     * @param settings asked at the beginning of every round
     * @param first is done at the beginning of every round
     */
    Upkeep(
            Vault vault,
            StationIndex index,
            Supplier<Settings.Upkeep> settings,
            InstantSource time,
            BooleanSupplier busy,
            Chore first) {
        this.first = first;
        this.vault = vault;
        this.index = index;
        this.settings = settings;
        this.time = time;
        this.busy = busy;
        this.copying = new ThrottledPace(0, busy, System::nanoTime);
        this.proving = pace(settings.get());
    }

    /** Something that is done whenever disks are looked after. */
    @FunctionalInterface
    interface Chore {
        void run(Pace pace) throws IOException;
    }

    /** Does what there is to do, for hours if need be; a second call meanwhile returns at once. */
    public void round() {
        if (!running.tryAcquire()) {
            return;
        }
        try {
            work();
        } catch (CancelledException e) {
            LOG.info("Looking after what is stored was ended; it goes on next time");
        } catch (IOException e) {
            failed(e);
        } finally {
            running.release();
        }
    }

    /** Whether a round is under way, if only waiting for the disks. */
    public boolean running() {
        return running.availablePermits() == 0;
    }

    /** Whether recorders need the disks now. */
    public boolean paused() {
        return busy.getAsBoolean();
    }

    /** What the last copying or proving failed with, in English; empty once copying went well again. */
    public Optional<String> failure() {
        return Optional.of(lastFailure).filter(text -> !text.isEmpty());
    }

    /**
     * Brings the second copy up to date and returns when it is.
     *
     * @throws IOException if one of the disks failed, no second copy is configured, or a round is under way
     */
    public void copyNow() throws IOException {
        if (!running.tryAcquire()) {
            throw new IOException("A round is under way");
        }
        Settings.Upkeep now = settings.get();
        follow(now);
        try (Closer mirror = new Closer(open(now))) {
            if (mirror.opened.isEmpty()) {
                throw new IOException(failure().orElse("No second copy is configured"));
            }
            copy(mirror.opened.get(), copying);
        } catch (IOException e) {
            failed(e);
            throw e;
        } finally {
            running.release();
        }
    }

    private ThrottledPace pace(Settings.Upkeep now) {
        return new ThrottledPace((long) now.megabytesPerSecond() * MEGABYTE, busy, System::nanoTime);
    }

    /** What was mirrored says nothing about another disk. */
    private void follow(Settings.Upkeep now) {
        if (!now.mirror().equals(mirror)) {
            mirror = now.mirror();
            mirrored = -1;
            lastFailure = "";
        }
    }

    private void work() throws IOException {
        first.run(copying);
        Settings.Upkeep now = settings.get();
        follow(now);
        Instant before = time.instant().minus(Duration.ofHours(now.proofHours()));
        boolean due = now.proofHours() > 0
                && !index.oldestLookedAt(Event.FixityProven.VAULT, before, 1).isEmpty();
        boolean behind = now.mirror().isPresent() && vault.journal().position().size() != mirrored;
        if (!due && !behind) {
            return;
        }
        copying.before(0);
        try (Closer mirror = new Closer(open(now))) {
            if (mirror.opened.isPresent()) {
                copy(mirror.opened.get(), copying);
            }
            if (due) {
                prove(mirror.opened, before, now);
            }
        }
    }

    private void copy(Mirror mirror, Pace pace) throws IOException {
        Mirror.Report report = mirror.run(progress -> {}, pace);
        mirrored = report.position().size();
        lastFailure = "";
        report.damaged().forEach(damage -> LOG.error("A stored recording is damaged: {}", damage));
    }

    private void prove(Optional<Mirror> mirror, Instant before, Settings.Upkeep now) throws IOException {
        begin(pace(now));
        FixityScan.Oldest oldest = (instant, limit) -> index.oldestLookedAt(Event.FixityProven.VAULT, instant, limit);
        FixityScan.Report report = new FixityScan(vault, oldest).run(mirror, before, proving);
        report.failed().forEach(damage -> LOG.error("A stored recording is damaged: {}", damage));
        if (report.mirrorFailure() != null) {
            failed(report.mirrorFailure());
        }
    }

    /** Without its second copy the vault is still proven. */
    private Optional<Mirror> open(Settings.Upkeep now) {
        try {
            return now.mirror().isPresent()
                    ? Optional.of(
                            Mirror.open(vault, new DurableFiles(now.mirror().get()), time, Set.of()))
                    : Optional.empty();
        } catch (IOException e) {
            failed(e);
            return Optional.empty();
        }
    }

    /** A disk that stays away is told once, not every minute. */
    private void failed(IOException failure) {
        if (!failure.toString().equals(lastFailure)) {
            LOG.warn("The second copy or a proof failed; it is tried again", failure);
            lastFailure = failure.toString();
        }
    }

    /** A pace that begins after everything was to end has ended. */
    private synchronized void begin(ThrottledPace next) {
        proving = next;
        if (closed) {
            next.cancel();
        }
    }

    private synchronized void cancel() {
        closed = true;
        copying.cancel();
        proving.cancel();
    }

    /** Ends a running round at its next block and waits for it; there is none afterwards. */
    @Override
    public void close() {
        cancel();
        running.acquireUninterruptibly();
    }

    private record Closer(Optional<Mirror> opened) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            if (opened.isPresent()) {
                opened.get().close();
            }
        }
    }
}
