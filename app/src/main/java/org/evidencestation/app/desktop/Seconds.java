package org.evidencestation.app.desktop;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/**
 * Calls once a second, and something slower now and then, on the JavaFX thread. Not one of the toolkit's animations: while one of them
 * runs, the toolkit looks sixty times a second whether there is something to draw.
 */
final class Seconds implements AutoCloseable {
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("seconds").factory());

    /** @param rare how many seconds lie between two calls of {@code nowAndThen} */
    Seconds(Runnable everySecond, int rare, Runnable nowAndThen) {
        every(1, everySecond);
        every(rare, nowAndThen);
    }

    private void every(int seconds, Runnable call) {
        var _ = timer.scheduleAtFixedRate(() -> Platform.runLater(call), seconds, seconds, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
