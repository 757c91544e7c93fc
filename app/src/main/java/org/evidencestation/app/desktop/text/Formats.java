package org.evidencestation.app.desktop.text;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.evidencestation.storage.journal.ClockNote;

/** How times, durations, sizes and offsets are written: the same on every screen. */
public final class Formats {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss '('xxx')'");
    private static final DateTimeFormatter WALL_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MM-dd HH:mm");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final Texts texts;
    private final ZoneId zone;

    public Formats(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    public ZoneId zone() {
        return zone;
    }

    /** {@code 2026-11-21 08:05:12 (+08:00)}, in the office's zone. */
    public String moment(Instant at) {
        return MOMENT.format(at.atZone(zone));
    }

    /** A recorder's own wall time, which has no zone: {@code 2026-11-21 08:05:12}. */
    public String wallTime(LocalDateTime at) {
        return WALL_TIME.format(at);
    }

    /** {@code 2026-11-21 08:05}, in the office's zone. */
    public String minute(Instant at) {
        return MINUTE.format(at.atZone(zone));
    }

    /** {@code 08:05}, of today. */
    public String hour(Instant at) {
        return HOUR.format(at.atZone(zone));
    }

    /** {@code 11-21 08:05}, where the year is plain. */
    public String shortMoment(Instant at) {
        return SHORT.format(at.atZone(zone));
    }

    /** {@code 1 小时 05 分}, {@code 5 分 03 秒}, {@code 12 秒}. The sign is dropped. */
    public String duration(Duration length) {
        Duration whole = length.abs();
        if (whole.toHours() > 0) {
            return texts.get("duration.hours", whole.toHours(), two(whole.toMinutesPart()));
        }
        if (whole.toMinutes() > 0) {
            return texts.get("duration.minutes", whole.toMinutes(), two(whole.toSecondsPart()));
        }
        return texts.get("duration.seconds", whole.toSeconds());
    }

    /** For what is only guessed: {@code 1 小时 05 分}, {@code 5 分}; never less than a minute. */
    public String roughly(Duration length) {
        if (length.toHours() > 0) {
            return duration(length);
        }
        return texts.get(
                "duration.wholeMinutes", Math.max(1, length.plusSeconds(59).toMinutes()));
    }

    /** In decimal units: 1 MB = 1 000 000 bytes, as disks and recorders are sold. */
    public String size(long bytes) {
        if (bytes < 1_000) {
            return bytes + " B";
        }
        if (bytes < 1_000_000) {
            return tenths(bytes / 1e3) + " kB";
        }
        if (bytes < 1_000_000_000) {
            return tenths(bytes / 1e6) + " MB";
        }
        return bytes < 1_000_000_000_000L ? tenths(bytes / 1e9) + " GB" : tenths(bytes / 1e12) + " TB";
    }

    /** {@code 38.4 MB/s}. */
    public String rate(long bytesPerSecond) {
        return tenths(bytesPerSecond / 1e6) + " MB/s";
    }

    /** Whole percent, 100 only when all is done. */
    public String percent(double fraction) {
        return (int) Math.floor(Math.clamp(fraction, 0, 1) * 100) + "%";
    }

    /** {@code 快 00:07:12 ±1 s}, a bound, or that nothing is known. */
    public String clock(ClockNote note) {
        Long offset = note.offsetMillis();
        if (offset != null) {
            Long doubt = note.uncertaintyMillis();
            return sided(offset, "clock.fast", "clock.slow") + (doubt == null ? "" : " ±" + seconds(doubt));
        }
        Long least = note.atLeastMillis();
        if (least != null && least > 0) {
            return texts.get("clock.fastAtLeast", span(least));
        }
        Long most = note.atMostMillis();
        if (most != null && most < 0) {
            return texts.get("clock.slowAtLeast", span(-most));
        }
        return texts.get("clock.unknown");
    }

    private String sided(long millis, String ahead, String behind) {
        return texts.get(millis >= 0 ? ahead : behind, span(Math.abs(millis)));
    }

    private static String span(long millis) {
        Duration off = Duration.ofMillis(millis);
        if (off.toMinutes() == 0) {
            return seconds(millis);
        }
        return String.format(Locale.ROOT, "%02d:%02d:%02d", off.toHours(), off.toMinutesPart(), off.toSecondsPart());
    }

    private static String seconds(long millis) {
        return millis % 1000 == 0 ? millis / 1000 + " s" : tenths(millis / 1e3) + " s";
    }

    private static String tenths(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String two(int value) {
        return String.format(Locale.ROOT, "%02d", value);
    }
}
