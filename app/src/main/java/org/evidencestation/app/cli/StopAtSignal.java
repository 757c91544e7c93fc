package org.evidencestation.app.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.evidencestation.app.custody.Presence;

/** Ctrl-C ends a collection at its next block, with everything that had arrived kept. */
final class StopAtSignal implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 20;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook;

    StopAtSignal(Presence presence) {
        hook = Thread.ofPlatform().name("stop").unstarted(() -> stop(presence));
    }

    void watching() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void stop(Presence presence) {
        presence.end(Presence.End.STOPPED);
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
