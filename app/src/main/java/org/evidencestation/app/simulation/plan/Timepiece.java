package org.evidencestation.app.simulation.plan;

import java.time.Duration;
import java.time.Instant;

/** The clock of one recorder: it drifts, is set right at each docking, and now and then its battery dies. For one thread. */
final class Timepiece {
    /** To 00:00 of the year that the chip was made, to the time of another zone, or merely an hour off. */
    private static final int[] AFTER_A_DEAD_BATTERY = {-400 * 86_400, -8 * 3_600, 3_600, -2 * 86_400 - 7_423};

    private final double secondsPerDay;
    private Instant set;
    private long ahead;

    Timepiece(Dice dice, Instant from) {
        secondsPerDay = dice.chance(0.2) ? dice.between(-40, 40) : dice.between(-4, 4);
        ahead = dice.between(-90, 90);
        set = from;
    }

    void batteryDies(Dice dice) {
        ahead = AFTER_A_DEAD_BATTERY[dice.between(0, AFTER_A_DEAD_BATTERY.length - 1)];
    }

    /** Whole seconds by which it is ahead then. */
    long fast(Instant then) {
        double days = Duration.between(set, then).toSeconds() / 86_400.0;
        return ahead + (long) Math.floor(secondsPerDay * days);
    }

    void setRight(Instant now) {
        ahead = 0;
        set = now;
    }
}
