package org.evidencestation.storage.audit.verify;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Does something every two seconds until it is closed. */
final class Ticker implements AutoCloseable {
    private static final long SECONDS = 2;

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("progress").factory());

    private Ticker() {}

    static Ticker start(Runnable task) {
        Ticker ticker = new Ticker();
        var _ = ticker.thread.scheduleAtFixedRate(task, SECONDS, SECONDS, TimeUnit.SECONDS);
        return ticker;
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
