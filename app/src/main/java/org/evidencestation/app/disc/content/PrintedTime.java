package org.evidencestation.app.disc.content;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.evidencestation.storage.journal.ClockNote;
import org.evidencestation.storage.vault.Manifest;
import org.jspecify.annotations.Nullable;

/** Times and clocks as they stand on discs and papers, in Chinese. */
public record PrintedTime(ZoneId zone) {
    private static final DateTimeFormatter ZONED =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss '('xxx')'", Locale.ROOT);
    private static final DateTimeFormatter WALL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final String UNKNOWN = "不明";

    public String of(Instant time) {
        return ZONED.format(time.atZone(zone));
    }

    /** When it began by the recorder's own clock. */
    public String recorder(Manifest.Times times) {
        return times.recorderStart() == null ? UNKNOWN : WALL.format(times.recorderStart());
    }

    /** From when to when on the station's time line; says so where the recorder's error was never measured. */
    public String corrected(Manifest manifest) {
        Instant start = manifest.times().start();
        Instant end = manifest.times().end();
        if (start == null) {
            return UNKNOWN;
        }
        String text = of(start) + (end == null ? "" : " 至 " + of(end));
        return manifest.clock().offsetMillis() == null ? text + "（时钟误差未测得，未校正）" : text;
    }

    /** How wrong the recorder's clock was found to be. */
    public static String clock(ClockNote clock) {
        Long offset = clock.offsetMillis();
        if (offset == null) {
            return "误差未测得（" + method(clock) + "）";
        }
        String way = offset == 0 ? "与采集站一致" : (offset > 0 ? "比采集站快 " : "比采集站慢 ") + seconds(Math.abs(offset));
        Long uncertainty = clock.uncertaintyMillis();
        return way + (uncertainty == null ? "" : "，不确定度 " + seconds(uncertainty)) + "（" + method(clock) + "）";
    }

    private static String method(ClockNote clock) {
        return switch (clock.method()) {
            case "time-card" -> "校时码";
            case "protocol" -> "询问记录仪";
            case "newest-file" -> "由最新文件推断";
            case "unknown" -> "无从得知";
            default -> clock.method();
        };
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.1f 秒", millis / 1e3);
    }

    /** {@code 1 小时 05 分 07 秒}. */
    public static String duration(@Nullable Long millis) {
        if (millis == null) {
            return UNKNOWN;
        }
        Duration length = Duration.ofMillis(millis);
        String seconds = String.format(Locale.ROOT, "%02d 秒", length.toSecondsPart());
        return length.toHours() > 0
                ? String.format(Locale.ROOT, "%d 小时 %02d 分 ", length.toHours(), length.toMinutesPart()) + seconds
                : length.toMinutes() + " 分 " + seconds;
    }
}
