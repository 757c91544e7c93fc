package org.evidencestation.app.capacity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Bytes that were taken in, day by day.
 *
 * @param from first day that was looked at, to the last; days without footage count too
 * @param byDay days with footage only
 */
public record Intake(LocalDate from, LocalDate to, SortedMap<LocalDate, Long> byDay) {
    static final int WEEK = 7;

    public Intake {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("ends before it begins: " + from + " to " + to);
        }
        byDay = Collections.unmodifiableSortedMap(new TreeMap<>(byDay));
    }

    /** @param byDay days outside are passed over */
    public static Intake of(LocalDate from, LocalDate to, Map<LocalDate, Long> byDay) {
        TreeMap<LocalDate, Long> inside = new TreeMap<>(byDay);
        inside.keySet().removeIf(day -> day.isBefore(from) || day.isAfter(to));
        return new Intake(from, to, inside);
    }

    public long days() {
        return to.toEpochDay() - from.toEpochDay() + 1;
    }

    public long bytes() {
        return byDay.values().stream().mapToLong(Long::longValue).sum();
    }

    /** On average, rounded up: a disk that is full sooner than was said is worse than one that is not. */
    public long perDay() {
        return Math.ceilDiv(bytes(), days());
    }

    /** Bytes of each whole week, the last one first; days before the first whole week are in none. */
    public List<Long> weeks() {
        List<Long> weeks = new ArrayList<>();
        for (LocalDate end = to.plusDays(1); !end.minusDays(WEEK).isBefore(from); end = end.minusDays(WEEK)) {
            weeks.add(byDay.subMap(end.minusDays(WEEK), end).values().stream()
                    .mapToLong(Long::longValue)
                    .sum());
        }
        return weeks;
    }

    public long busiest() {
        return byDay.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }
}
