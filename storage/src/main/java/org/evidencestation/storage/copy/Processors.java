package org.evidencestation.storage.copy;

import java.util.concurrent.Semaphore;

/**
 * Lets no more threads compute at once than there are processors, in the order they came. Each of 24 docks has several
 * threads with digests to work out; if all of them were runnable at once, the one that draws the screen would get a
 * hundredth of the computer, and stood still for seconds. What is held here is held for one block, a few milliseconds at
 * most, and never while waiting for a disk or a recorder.
 */
public final class Processors {
    private final Semaphore free;

    private Processors(int count) {
        free = new Semaphore(count, true);
    }

    /** All of this computer's. */
    public static Processors all() {
        return new Processors(Runtime.getRuntime().availableProcessors());
    }

    /** Runs the work on the calling thread when its turn comes; not ended by an interrupt. */
    public void run(Runnable work) {
        free.acquireUninterruptibly();
        try {
            work.run();
        } finally {
            free.release();
        }
    }
}
