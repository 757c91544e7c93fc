package org.evidencestation.app.policy;

import java.time.Duration;
import java.util.Optional;

/**
 * How far a recorder's clock is off, in the three bands of the product: what a wearer may expect of a watch crystal in a
 * day (3 s) and of reading it (2 s) is good, up to a minute wants correcting, more wants a note with the footage.
 */
public enum ClockBand {
    GOOD,
    AMBER,
    RED,
    UNKNOWN;

    private static final Duration GOOD_WITHIN = Duration.ofSeconds(5);
    private static final Duration AMBER_WITHIN = Duration.ofSeconds(60);

    /**
     * The band of a measured offset. The doubt counts for the recorder: only what is certainly off is called off.
     *
     * @param offset recorder minus station
     * @param uncertainty of the offset, either way; not negative
     */
    public static ClockBand measured(Duration offset, Duration uncertainty) {
        return atLeastOff(offset.abs().minus(uncertainty));
    }

    /**
     * The band that bounds prove: {@code atLeast <= offset <= atMost}. Bounds can show that a clock is off, and that it is
     * good only if both stand and are close.
     */
    public static ClockBand bounded(Optional<Duration> atLeast, Optional<Duration> atMost) {
        if (atLeast.isPresent() && atLeast.get().isPositive()) {
            return worseThanGood(atLeastOff(atLeast.get()));
        }
        if (atMost.isPresent() && atMost.get().isNegative()) {
            return worseThanGood(atLeastOff(atMost.get().abs()));
        }
        boolean close = atLeast.isPresent()
                && atMost.isPresent()
                && atLeast.get().abs().compareTo(GOOD_WITHIN) <= 0
                && atMost.get().abs().compareTo(GOOD_WITHIN) <= 0;
        return close ? GOOD : UNKNOWN;
    }

    private static ClockBand atLeastOff(Duration off) {
        if (off.compareTo(GOOD_WITHIN) <= 0) {
            return GOOD;
        }
        return off.compareTo(AMBER_WITHIN) <= 0 ? AMBER : RED;
    }

    private static ClockBand worseThanGood(ClockBand proven) {
        return proven == GOOD ? UNKNOWN : proven;
    }
}
