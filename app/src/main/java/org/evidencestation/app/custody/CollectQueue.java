package org.evidencestation.app.custody;

import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;

/**
 * Whose clip is copied next, over all docks: only so many at once, because they share disk and buses, and the nearest legal
 * deadline first. Safe for several threads.
 */
public final class CollectQueue {
    /** As many recorders as one USB host controller serves at the speed of their cards. */
    public static final int AT_ONCE = 8;

    /** How often one who waits looks whether its recorder is still there. */
    private static final long LOOK_MILLIS = 200;

    private final int atOnce;
    private final Queue<Turn> waiting =
            new PriorityQueue<>(Comparator.comparing(Turn::due).thenComparingLong(Turn::number));
    private int running;
    private long numbers;

    /** @param atOnce at least 1 */
    public CollectQueue(int atOnce) {
        if (atOnce < 1) {
            throw new IllegalArgumentException("Nobody would ever copy: " + atOnce);
        }
        this.atOnce = atOnce;
    }

    /** Told that a clip waits. */
    @FunctionalInterface
    interface Waiting {
        /** @param others that go before, at this moment */
        void behind(int others);
    }

    /**
     * Waits for its turn; not at all if the recorder has left, because then reading ends by itself.
     *
     * @param due empty goes last
     * @param told once, before the first wait
     */
    synchronized Turn await(Optional<Instant> due, Presence presence, Waiting told) throws IOException {
        Turn mine = new Turn(due.orElse(Instant.MAX), numbers++);
        waiting.add(mine);
        try {
            boolean said = false;
            while (!presence.over() && (running >= atOnce || waiting.peek() != mine)) {
                if (!said) {
                    told.behind(running + before(mine));
                    said = true;
                }
                wait(LOOK_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Stopped while waiting for a turn", e);
        } finally {
            waiting.remove(mine);
        }
        mine.begin();
        notifyAll();
        return mine;
    }

    private int before(Turn mine) {
        return (int) waiting.stream()
                .filter(other -> other != mine && !other.due().isAfter(mine.due()))
                .count();
    }

    private synchronized void end(Turn turn) {
        if (turn.going) {
            turn.going = false;
            running--;
            notifyAll();
        }
    }

    /** Leave to copy one clip, until closed; closing it twice does nothing. */
    final class Turn implements AutoCloseable {
        private final Instant due;
        private final long number;
        private boolean going;

        private Turn(Instant due, long number) {
            this.due = due;
            this.number = number;
        }

        private void begin() {
            going = true;
            running++;
        }

        private Instant due() {
            return due;
        }

        private long number() {
            return number;
        }

        @Override
        public void close() {
            end(this);
        }
    }
}
