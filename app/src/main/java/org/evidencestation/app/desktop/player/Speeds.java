package org.evidencestation.app.desktop.player;

import java.util.List;

/** How fast a film may run. */
final class Speeds {
    static final List<Double> ALL = List.of(0.25, 0.5, 1.0, 2.0, 4.0, 8.0);
    static final double AS_RECORDED = 1.0;

    private Speeds() {}

    /** The next faster one, or slower; the last one of a side stays. */
    static double beside(double speed, boolean faster) {
        int at = ALL.indexOf(speed) + (faster ? 1 : -1);
        return ALL.get(Math.clamp(at, 0, ALL.size() - 1));
    }

    /** {@code 0.25×}, {@code 2×}. */
    static String text(double speed) {
        return (speed == Math.rint(speed) ? Long.toString(Math.round(speed)) : Double.toString(speed)) + "×";
    }
}
