package org.evidencestation.app.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.evidencestation.app.custody.Presence;

/** Ctrl-C ends the work at its next block, with everything that was done kept. */
final class StopAtSignal implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 20;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook;

    StopAtSignal(Presence presence) {
        this(() -> presence.end(Presence.End.STOPPED));
    }

    /** @param stop makes the work end soon; from another thread */
    StopAtSignal(Runnable stop) {
        hook = Thread.ofPlatform().name("stop").unstarted(() -> stop(stop));
    }

    void watching() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void stop(Runnable stop) {
        stop.run();
        try {
            var _ = ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The program is ending already, through this very hook.
            ended.countDown();
        }
    }
}
