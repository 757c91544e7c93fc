package org.evidencestation.devices.mtp;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time as {@code YYYYMMDDThhmmss[.s][Z|+hhmm|-hhmm]} (MTP 1.1, 3.2.5).
 *
 * @param wall as written
 * @param offset from UTC, where it is written; most recorders leave it out and mean their own local time
 * @param resolution of the text, one second or one tenth
 */
record PtpTime(LocalDateTime wall, Optional<ZoneOffset> offset, Duration resolution) {
    private static final Pattern TEXT = Pattern.compile(
            "(\\d{4})(\\d{2})(\\d{2})T(\\d{2})(\\d{2})(\\d{2})(?:\\.(\\d)\\d{0,8})?(Z|[+-]\\d{4})?",
            Pattern.CASE_INSENSITIVE);

    /** Whole seconds, without zone. */
    static String text(LocalDateTime wall) {
        return "%04d%02d%02dT%02d%02d%02d"
                .formatted(
                        wall.getYear(),
                        wall.getMonthValue(),
                        wall.getDayOfMonth(),
                        wall.getHour(),
                        wall.getMinute(),
                        wall.getSecond());
    }

    /** @return empty where the text is no time, as on recorders whose clock was never set */
    static Optional<PtpTime> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            String tenth = matcher.group(7);
            LocalDateTime wall = LocalDateTime.of(
                    number(matcher, 1),
                    number(matcher, 2),
                    number(matcher, 3),
                    number(matcher, 4),
                    number(matcher, 5),
                    number(matcher, 6),
                    tenth == null ? 0 : number(matcher, 7) * 100_000_000);
            String zone = matcher.group(8);
            return Optional.of(new PtpTime(
                    wall,
                    zone == null
                            ? Optional.empty()
                            : Optional.of(ZoneOffset.of(zone.toUpperCase(java.util.Locale.ROOT))),
                    tenth == null ? Duration.ofSeconds(1) : Duration.ofMillis(100)));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** The wall time in the zone of the station: as written, unless the text names another offset. */
    LocalDateTime in(ZoneId station) {
        return offset.map(at -> wall.atOffset(at).atZoneSameInstant(station).toLocalDateTime())
                .orElse(wall);
    }
}
