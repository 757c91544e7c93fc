package org.evidencestation.app.review;

import java.time.Duration;
import java.util.OptionalDouble;

/**
 * How well somebody, some unit, or a month did. Sums, so that two can be added.
 *
 * @param onTime recordings that were in on time
 * @param late recordings that were not
 * @param lasted how long operations lasted, of which there is or should be footage
 * @param covered how much of that was recorded
 * @param clocks how often a recorder's clock was measured at the dock
 * @param clockMillis by how much they were off, all of them together, in milliseconds
 * @param open gaps nobody has explained
 * @param drawn recordings that were drawn for a spot check
 * @param reviewed of them
 */
public record Figures(
        long onTime,
        long late,
        Duration lasted,
        Duration covered,
        long clocks,
        long clockMillis,
        long open,
        long drawn,
        long reviewed) {
    public static final Figures NONE = new Figures(0, 0, Duration.ZERO, Duration.ZERO, 0, 0, 0, 0, 0);

    static Figures footage(boolean late) {
        return new Figures(late ? 0 : 1, late ? 1 : 0, Duration.ZERO, Duration.ZERO, 0, 0, 0, 0, 0);
    }

    static Figures operation(Duration lasted, Duration covered) {
        return new Figures(0, 0, lasted, covered, 0, 0, 0, 0, 0);
    }

    static Figures clock(long offMillis) {
        return new Figures(0, 0, Duration.ZERO, Duration.ZERO, 1, Math.abs(offMillis), 0, 0, 0);
    }

    static Figures gap() {
        return new Figures(0, 0, Duration.ZERO, Duration.ZERO, 0, 0, 1, 0, 0);
    }

    static Figures drawn(boolean reviewed) {
        return new Figures(0, 0, Duration.ZERO, Duration.ZERO, 0, 0, 0, 1, reviewed ? 1 : 0);
    }

    public Figures plus(Figures other) {
        return new Figures(
                onTime + other.onTime,
                late + other.late,
                lasted.plus(other.lasted),
                covered.plus(other.covered),
                clocks + other.clocks,
                clockMillis + other.clockMillis,
                open + other.open,
                drawn + other.drawn,
                reviewed + other.reviewed);
    }

    /** 0 to 1; empty if nothing had a deadline. */
    public OptionalDouble onTimeRate() {
        return rate(onTime, onTime + late);
    }

    /** 0 to 1; empty if there was no operation. */
    public OptionalDouble coverage() {
        return rate(covered.toMillis(), lasted.toMillis());
    }

    /** By how many seconds clocks were off on average; empty if none was measured. */
    public OptionalDouble drift() {
        return clocks == 0 ? OptionalDouble.empty() : OptionalDouble.of(clockMillis / 1000.0 / clocks);
    }

    /** 0 to 1; empty if nothing was drawn. */
    public OptionalDouble reviewRate() {
        return rate(reviewed, drawn);
    }

    private static OptionalDouble rate(long part, long whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }
}
