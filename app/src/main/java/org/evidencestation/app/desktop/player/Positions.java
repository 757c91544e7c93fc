package org.evidencestation.app.desktop.player;

import java.time.Duration;
import java.util.Locale;

/** How a position in a film is written: {@code 0:12:34.040}. */
final class Positions {
    private Positions() {}

    static String exact(Duration at) {
        return whole(at) + String.format(Locale.ROOT, ".%03d", at.toMillisPart());
    }

    /** {@code 0:12:34}. */
    static String whole(Duration at) {
        return String.format(Locale.ROOT, "%d:%02d:%02d", at.toHours(), at.toMinutesPart(), at.toSecondsPart());
    }
}
