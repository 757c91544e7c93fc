package org.evidencestation.storage.fixity;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.evidencestation.storage.copy.CancelledException;
import org.evidencestation.storage.copy.Pace;

/** Lets so many bytes a second through, none while somebody else needs the disk, and ends when told to. Safe for threads. */
public final class ThrottledPace implements Pace {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
    /** How often is looked whether a pause has ended, if nobody says so. */
    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(250);

    private final long bytesPerSecond;
    private final BooleanSupplier busy;
    private final LongSupplier nanoTime;
    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private long freeAt;
    private boolean cancelled;

    /**
     * @param bytesPerSecond 0 = as fast as the disk is
     * @param busy whether others need the disk now; asked often, must be quick
     * @param nanoTime as {@link System#nanoTime}
     */
    public ThrottledPace(long bytesPerSecond, BooleanSupplier busy, LongSupplier nanoTime) {
        this.bytesPerSecond = bytesPerSecond;
        this.busy = busy;
        this.nanoTime = nanoTime;
        this.freeAt = nanoTime.getAsLong();
    }

    @Override
    public void before(int bytes) throws CancelledException {
        lock.lock();
        try {
            for (long wait = wait(bytes); wait > 0; wait = wait(bytes)) {
                var _ = changed.awaitNanos(wait);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        } finally {
            lock.unlock();
        }
    }

    /** Nanoseconds until it is worth to ask again; 0 = the bytes may go, and are counted. */
    private long wait(int bytes) throws CancelledException {
        if (cancelled) {
            throw new CancelledException();
        }
        if (busy.getAsBoolean()) {
            return LOOK;
        }
        if (bytesPerSecond == 0) {
            return 0;
        }
        long now = nanoTime.getAsLong();
        if (freeAt - now > 0) {
            return freeAt - now;
        }
        // What was not used in time is not saved up: after a pause the disk is not rushed.
        freeAt = now + Math.multiplyExact((long) bytes, SECOND) / bytesPerSecond;
        return 0;
    }

    /** Ends whatever asks this pace, now and later; from any thread. */
    public void cancel() {
        lock.lock();
        try {
            cancelled = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Makes whoever waits look again whether somebody needs the disk. */
    public void wake() {
        lock.lock();
        try {
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
