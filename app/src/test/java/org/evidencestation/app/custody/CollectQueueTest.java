package org.evidencestation.app.custody;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CollectQueueTest {
    private static final Instant NOON = Instant.parse("2026-11-21T04:00:00Z");

    private final CollectQueue queue = new CollectQueue(1);
    private final BlockingQueue<String> waiting = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> running = new LinkedBlockingQueue<>();
    private final List<Thread> threads = new ArrayList<>();

    @AfterEach
    void join() throws Exception {
        for (Thread thread : threads) {
            thread.join();
        }
    }

    @Test
    void whoIsDueSoonerGoesBeforeWhoCameEarlierAndWhatHasNoDeadlineGoesLast() throws Exception {
        try (CollectQueue.Turn _ = queue.await(Optional.empty(), new Presence(), others -> {})) {
            next("none", Optional.empty(), new Presence());
            assertEquals("none behind 1", waiting.take());
            next("later", Optional.of(NOON.plusSeconds(60)), new Presence());
            assertEquals("later behind 1", waiting.take());
            next("sooner", Optional.of(NOON), new Presence());
            assertEquals("sooner behind 1", waiting.take());
            next("as soon", Optional.of(NOON), new Presence());
            assertEquals("as soon behind 2", waiting.take());
        }
        assertEquals(
                List.of("sooner", "as soon", "later", "none"),
                List.of(running.take(), running.take(), running.take(), running.take()));
    }

    @Test
    void aRecorderThatLeavesWaitsNoLonger() throws Exception {
        Presence presence = new Presence();
        try (CollectQueue.Turn _ = queue.await(Optional.empty(), new Presence(), others -> {})) {
            next("pulled", Optional.of(NOON), presence);
            waiting.take();
            presence.end(Presence.End.PULLED);
            assertEquals("pulled", running.poll(1, TimeUnit.MINUTES));
        }
    }

    @Test
    void aTurnThatEndsTwiceMakesRoomOnce() throws Exception {
        CollectQueue.Turn first = queue.await(Optional.empty(), new Presence(), others -> {});
        first.close();
        first.close();
        try (CollectQueue.Turn _ = queue.await(Optional.empty(), new Presence(), others -> {})) {
            next("next", Optional.of(NOON), new Presence());
            assertEquals("next behind 1", waiting.take());
        }
        assertEquals("next", running.take());
        assertThrows(IllegalArgumentException.class, () -> new CollectQueue(0));
    }

    private void next(String name, Optional<Instant> due, Presence presence) {
        threads.add(Thread.startVirtualThread(() -> {
            try (CollectQueue.Turn _ = queue.await(due, presence, others -> waiting.add(name + " behind " + others))) {
                running.add(name);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
    }
}
