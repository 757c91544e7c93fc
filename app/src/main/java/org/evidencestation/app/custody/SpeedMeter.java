package org.evidencestation.app.custody;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Bytes a second over the last few seconds, and the time left at that pace. Not safe for several threads. */
final class SpeedMeter {
    private static final Duration WINDOW = Duration.ofSeconds(5);
    private static final Duration SHORTEST = Duration.ofMillis(250);
    private static final Duration STEP = Duration.ofMillis(100);

    private final Deque<Mark> marks = new ArrayDeque<>();

    void mark(Instant at, long bytes) {
        Mark newest = marks.peekLast();
        if (newest != null && at.isBefore(newest.at.plus(STEP)) && marks.size() > 1) {
            marks.removeLast();
        }
        marks.addLast(new Mark(at, bytes));
        while (marks.size() > 2 && marks.getFirst().at.isBefore(at.minus(WINDOW))) {
            marks.removeFirst();
        }
    }

    void clear() {
        marks.clear();
    }

    /** Zero while unknown. */
    long bytesPerSecond() {
        if (marks.size() < 2) {
            return 0;
        }
        Duration time = Duration.between(marks.getFirst().at, marks.getLast().at);
        long bytes = marks.getLast().bytes - marks.getFirst().bytes;
        return time.compareTo(SHORTEST) < 0 ? 0 : Math.max(0, bytes * 1000 / time.toMillis());
    }

    Optional<Duration> left(long bytes) {
        long speed = bytesPerSecond();
        return speed == 0 ? Optional.empty() : Optional.of(Duration.ofSeconds((bytes + speed - 1) / speed));
    }

    private record Mark(Instant at, long bytes) {}
}
