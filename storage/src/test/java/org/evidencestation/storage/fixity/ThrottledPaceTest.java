package org.evidencestation.storage.fixity;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.evidencestation.storage.copy.CancelledException;
import org.junit.jupiter.api.Test;

class ThrottledPaceTest {
    private final AtomicLong clock = new AtomicLong();

    @Test
    void letsNoMoreThroughThanAskedFor() throws Exception {
        // The clock moves a millisecond whenever the pace looks.
        ThrottledPace pace = new ThrottledPace(1_000_000, () -> clock.addAndGet(1_000_000) < 0, clock::get);
        for (int block = 0; block < 10; block++) {
            pace.before(5_000);
        }
        assertTrue(clock.get() >= 45_000_000, "50 kB at 1 MB/s took " + clock);
    }

    @Test
    void waitsWhileOthersNeedTheDisk() throws Exception {
        AtomicLong looks = new AtomicLong();
        ThrottledPace pace = new ThrottledPace(
                0,
                () -> {
                    boolean busy = looks.incrementAndGet() < 3;
                    return busy;
                },
                clock::get);

        pace.before(1);

        assertTrue(looks.get() >= 3);
    }

    @Test
    void endsWhoeverWaits() throws Exception {
        ThrottledPace pace = new ThrottledPace(0, () -> true, clock::get);
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            Future<?> waiting = thread.submit(() -> {
                pace.before(1);
                return null;
            });
            pace.cancel();
            ExecutionException ended = assertThrows(ExecutionException.class, () -> waiting.get(10, TimeUnit.SECONDS));
            assertInstanceOf(CancelledException.class, ended.getCause());
        }
        assertThrows(CancelledException.class, () -> pace.before(1));
    }
}
