package org.evidencestation.storage.durable;

import java.io.IOException;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Gives a disk to one thread at a time, from each operation to its next, so that a model of the disk sees the operations of
 * several threads in the order in which they happen. A thread that waits for another has finished its operation.
 */
public final class TakingTurns implements DiskProbe {
    private static final int PAUSE = 300;

    private final DiskProbe disk;
    private final Random chance;
    private final AtomicReference<@Nullable Thread> holder = new AtomicReference<>();

    public TakingTurns(DiskProbe disk, Random chance) {
        this.disk = disk;
        this.chance = chance;
    }

    @Override
    public void before(DiskOperation operation) throws IOException {
        Thread me = Thread.currentThread();
        holder.compareAndSet(me, null);
        for (int spin = chance.nextInt(3) * PAUSE; spin > 0; spin--) {
            Thread.onSpinWait();
        }
        while (!take(me)) {
            Thread.onSpinWait();
        }
        disk.before(operation);
    }

    private boolean take(Thread me) {
        Thread other = holder.get();
        boolean free = other == null || other.getState() != Thread.State.RUNNABLE;
        return free && holder.compareAndSet(other, me);
    }
}
