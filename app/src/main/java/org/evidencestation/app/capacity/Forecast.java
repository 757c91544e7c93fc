package org.evidencestation.app.capacity;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * When the disk is full if it goes on as in the days that were looked at.
 *
 * @param free bytes today, beyond what the station leaves free for itself
 * @param full first day on which what comes in has no room; empty if not within {@link #YEARS}
 * @param fullWithClearing the same if everything is cleared that could be, on the first day on which it may go
 * @param freed bytes that clearing gives back until then, or within {@link #YEARS}
 */
public record Forecast(
        Intake intake, long free, Optional<LocalDate> full, Optional<LocalDate> fullWithClearing, long freed) {
    /** Further ahead nobody plans disks. */
    public static final int YEARS = 10;

    /**
     * @param reserve bytes that stay free
     * @param clearable by the day on which it could go; what could go already counts today
     */
    public static Forecast of(
            Intake intake, long usable, long reserve, Map<LocalDate, Long> clearable, LocalDate today) {
        long free = Math.max(0, usable - reserve);
        Optional<LocalDate> full = full(intake.perDay(), free, Map.of(), today);
        Optional<LocalDate> later = full(intake.perDay(), free, clearable, today);
        LocalDate end = later.orElse(today.plusYears(YEARS));
        long freed = clearable.entrySet().stream()
                .filter(it -> it.getKey().isBefore(end))
                .mapToLong(Map.Entry::getValue)
                .sum();
        return new Forecast(intake, free, full, later, freed);
    }

    static Optional<LocalDate> full(long perDay, long free, Map<LocalDate, Long> clearable, LocalDate today) {
        long left = free;
        for (Map.Entry<LocalDate, Long> past : clearable.entrySet()) {
            left += past.getKey().isBefore(today) ? past.getValue() : 0;
        }
        for (LocalDate day = today; day.isBefore(today.plusYears(YEARS)); day = day.plusDays(1)) {
            left += clearable.getOrDefault(day, 0L) - perDay;
            if (left < 0) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    /** Days that are left, today among them; empty if nobody needs to know. */
    public Optional<Long> daysLeft(LocalDate today) {
        return full.map(day -> day.toEpochDay() - today.toEpochDay());
    }
}
