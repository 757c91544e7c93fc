package org.evidencestation.app.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times and durations as people of the office write them. */
record Times(ZoneId zone, Words words) {
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss (xxx)", Locale.ROOT);

    /** For example {@code 2026-11-21 08:05:12 (+08:00)}. */
    String at(Instant instant) {
        return AT.format(instant.atZone(zone));
    }

    /** For example {@code 1 h 05 min}, {@code 2 min 08 s}, {@code 8 s}. */
    String length(long millis) {
        Duration length = Duration.ofMillis(millis);
        if (length.toHours() > 0) {
            return words.of("duration.hours", length.toHours(), two(length.toMinutesPart()));
        }
        return length.toMinutes() > 0
                ? words.of("duration.minutes", length.toMinutes(), two(length.toSecondsPart()))
                : words.of("duration.seconds", decimal(millis / 1000.0));
    }

    /** A signed offset: positive is fast. */
    String offset(long millis) {
        return words.of(millis < 0 ? "offset.slow" : "offset.fast", seconds(Math.abs(millis)));
    }

    String seconds(long millis) {
        return String.format(Locale.ROOT, "%.3f s", millis / 1000.0);
    }

    String decimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String two(int part) {
        return String.format(Locale.ROOT, "%02d", part);
    }
}
