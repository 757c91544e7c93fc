package org.evidencestation.app.timecard;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.evidencestation.app.policy.ClockBand;
import org.evidencestation.storage.index.IndexedEvent;
import org.evidencestation.storage.journal.ClockNote;
import org.evidencestation.storage.journal.Event;

/**
 * How one recorder's clock went: every docking and every time card, oldest first, and between two measurements how fast it
 * ran away. Nothing but the journal is needed for it.
 */
public record ClockHistory(List<Point> points) {
    /** Watch crystals lose or win less; who is certainly beyond that was set in between. */
    static final double CRYSTAL_PPM = 200;

    public ClockHistory {
        points = List.copyOf(points);
    }

    /**
     * @param at the station's time that was compared
     * @param since what happened to the clock since the measurement before; empty if there is none, or nothing is known
     */
    public record Point(Instant at, ClockNote clock, ClockBand band, Optional<Since> since) {
        /** Whether an offset is known, and not only bounds. */
        public boolean measured() {
            return clock.offsetMillis() != null;
        }
    }

    /** Between two measurements. */
    public sealed interface Since {
        /**
         * @param ppm microseconds a second; positive is running fast
         * @param doubt of it, either way
         */
        record Drift(double ppm, double doubt) implements Since {}

        /** More than a clock runs away by itself: somebody, or the recorder, has set it. */
        record Adjusted() implements Since {}
    }

    /** @param lines of one recorder, oldest first; others are passed over */
    public static ClockHistory of(List<IndexedEvent> lines) {
        List<Point> points = new ArrayList<>();
        Optional<Point> before = Optional.empty();
        for (IndexedEvent line : lines) {
            Optional<Point> next = point(line, before);
            next.ifPresent(points::add);
            if (line.event() instanceof Event.RecorderClockSet) {
                before = Optional.empty();
            }
            before = next.filter(Point::measured).or(keep(before));
        }
        return new ClockHistory(points);
    }

    private static Supplier<Optional<Point>> keep(Optional<Point> before) {
        return () -> before;
    }

    private static Optional<Point> point(IndexedEvent line, Optional<Point> before) {
        if (line.event() instanceof Event.RecorderDocked docked) {
            return Optional.of(point(line.at(), docked.clock(), before));
        }
        if (line.event() instanceof Event.RecorderClockSet(var _, var after)) {
            return Optional.of(new Point(line.at(), after, band(after), Optional.of(new Since.Adjusted())));
        }
        return line.event() instanceof Event.ClockMeasured measured
                ? Optional.of(point(measured.at(), measured.clock(), before))
                : Optional.empty();
    }

    private static Point point(Instant at, ClockNote clock, Optional<Point> last) {
        return new Point(at, clock, band(clock), last.flatMap(before -> since(before, at, clock)));
    }

    private static Optional<Since> since(Point before, Instant at, ClockNote clock) {
        Long from = before.clock().offsetMillis();
        Long to = clock.offsetMillis();
        long apart = Duration.between(before.at(), at).toMillis();
        if (from == null || to == null || apart <= 0) {
            return Optional.empty();
        }
        double ppm = (to - from) * 1e6 / apart;
        double doubt = (doubt(before.clock()) + doubt(clock)) * 1e6 / apart;
        return Optional.of(Math.abs(ppm) - doubt > CRYSTAL_PPM ? new Since.Adjusted() : new Since.Drift(ppm, doubt));
    }

    private static long doubt(ClockNote clock) {
        Long doubt = clock.uncertaintyMillis();
        return doubt == null ? 0 : doubt;
    }

    private static ClockBand band(ClockNote clock) {
        Long offset = clock.offsetMillis();
        if (offset != null) {
            return ClockBand.measured(Duration.ofMillis(offset), Duration.ofMillis(doubt(clock)));
        }
        return ClockBand.bounded(
                Optional.ofNullable(clock.atLeastMillis()).map(Duration::ofMillis),
                Optional.ofNullable(clock.atMostMillis()).map(Duration::ofMillis));
    }

    /** The newest measurement. */
    public Optional<Point> lastMeasured() {
        return points.reversed().stream().filter(Point::measured).findFirst();
    }
}
