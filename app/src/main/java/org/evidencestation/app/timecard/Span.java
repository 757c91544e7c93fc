package org.evidencestation.app.timecard;

import java.time.Duration;
import java.util.Optional;

/** From one number of milliseconds to another, both included; what lies between is possible. */
record Span(long from, long to) {
    Span {
        if (to < from) {
            throw new IllegalArgumentException(from + " to " + to);
        }
    }

    Span plus(long millis) {
        return new Span(from + millis, to + millis);
    }

    /** All that a number of this span less a number of the other can be. */
    Span minus(Span other) {
        return new Span(from - other.to, to - other.from);
    }

    /** What both allow; empty if they contradict each other. */
    Optional<Span> and(Span other) {
        long latest = Math.max(from, other.from);
        long earliest = Math.min(to, other.to);
        return latest > earliest ? Optional.empty() : Optional.of(new Span(latest, earliest));
    }

    /** What either allows, and all between. */
    Span hull(Span other) {
        return new Span(Math.min(from, other.from), Math.max(to, other.to));
    }

    /** How far apart, 0 if they touch. */
    long gap(Span other) {
        return Math.max(0, Math.max(from - other.to, other.from - to));
    }

    Duration middle() {
        return Duration.ofMillis(Math.floorDiv(from + to, 2));
    }

    /** From the middle to either end, rounded up. */
    Duration halfWidth() {
        return Duration.ofMillis(Math.ceilDiv(to - from, 2));
    }
}
