package org.evidencestation.app.duty;

import java.time.Duration;
import java.time.Instant;

/** A stretch of time on the station's time line; never ends before it begins. */
public record Spell(Instant start, Instant end) {
    /** @throws IllegalArgumentException if it ends before it begins */
    public Spell {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("ends before it begins: " + start + " to " + end);
        }
    }

    public Duration length() {
        return Duration.between(start, end);
    }

    /** Longer at both ends. */
    public Spell widened(Duration by) {
        return new Spell(start.minus(by), end.plus(by));
    }

    /** Whether the two have at least a moment in common. */
    public boolean touches(Spell other) {
        return !start.isAfter(other.end) && !other.start.isAfter(end);
    }

    /** How long the two have time in common; zero if never. */
    public Duration overlap(Spell other) {
        Instant from = start.isAfter(other.start) ? start : other.start;
        Instant to = end.isBefore(other.end) ? end : other.end;
        return to.isAfter(from) ? Duration.between(from, to) : Duration.ZERO;
    }
}
