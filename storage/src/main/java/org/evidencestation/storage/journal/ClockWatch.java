package org.evidencestation.storage.journal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Tells when somebody set the station's clock: it compares the wall clock with one that only counts. Steps that are each too
 * small to see add up until they are seen. A machine that slept shows as a jump forward where the counting clock slept too.
 * For one thread at a time.
 */
public final class ClockWatch {
    /** How much a wall clock may be sped up or slowed down to keep it right: 1 in 5000, or 17 s a day. */
    private static final long DRIFT = 5000;

    private final InstantSource wall;
    private final LongSupplier nanos;
    private final Duration tolerance;
    private Instant start;
    private long startNanos;

    /**
     * @param nanos a clock nobody can set, such as {@code System::nanoTime}
     * @param tolerance of either sign; two seconds are more than any slow correction takes between looks
     */
    public ClockWatch(InstantSource wall, LongSupplier nanos, Duration tolerance) {
        this.wall = wall;
        this.nanos = nanos;
        this.tolerance = tolerance;
        this.start = wall.instant();
        this.startNanos = nanos.getAsLong();
    }

    /** To be called every minute or so; a jump is told once, by the first look after it. */
    public Optional<Event.StationClockJumped> look() {
        Instant shown = wall.instant();
        long now = nanos.getAsLong();
        Duration elapsed = Duration.ofNanos(now - startNanos);
        Instant expected = start.plus(elapsed);
        Duration allowed = tolerance.plus(elapsed.dividedBy(DRIFT));
        if (Duration.between(expected, shown).abs().compareTo(allowed) <= 0) {
            return Optional.empty();
        }
        start = shown;
        startNanos = now;
        return Optional.of(new Event.StationClockJumped(
                expected.truncatedTo(ChronoUnit.MILLIS), shown.truncatedTo(ChronoUnit.MILLIS)));
    }
}
