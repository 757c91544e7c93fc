package org.evidencestation.app.simulation.count;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the four offices' texts say of time and approval, written down by hand from the texts, not from their data files. */
enum Law {
    /** No time is stated; at least a year (L16). Nobody approves (L5). */
    L(Due.NEVER, 12, ""),
    /** By the end of the day, or 24 h after the return (SM13); six months (SM15); 单位主要领导 approves (SM12). */
    SM(Due.DAY, 6, "单位主要领导"),
    /** By the end of the day, or 24 h after the return (Z6); at least a year (Z15); 局分管领导 approves (Z8). */
    Z(Due.DAY, 12, "局分管领导"),
    /** 24 h after the operation, without exception (W14); at least two years (W15). A text that suffices needs nobody (W9). */
    W(Due.HOURS, 24, "");

    private static final int HOURS = 24 * 3_600;
    /** All four live by Beijing time, which has no summer time any more. */
    private static final int EAST = 8 * 3_600;

    private enum Due {
        NEVER,
        DAY,
        HOURS
    }

    private final Due due;
    private final int months;
    private final String approver;

    Law(Due due, int months, String approver) {
        this.due = due;
        this.months = months;
        this.approver = approver;
    }

    boolean asksForNothing() {
        return due == Due.NEVER;
    }

    String approver() {
        return approver;
    }

    /**
     * All in seconds.
     *
     * @param end of the operation, or else of the recording; null if nobody knows
     * @param returned null if nobody claims an exception
     */
    Optional<Long> due(@Nullable Long end, @Nullable Long returned) {
        return switch (due) {
            case NEVER -> Optional.empty();
            case HOURS -> Optional.ofNullable(end).map(it -> it + HOURS);
            case DAY ->
                returned != null
                        ? Optional.of(returned + HOURS)
                        : Optional.ofNullable(end).map(it -> midnightAfter(it));
        };
    }

    private static long midnightAfter(long second) {
        long days = Math.floorDiv(second + EAST, HOURS) + 1;
        return days * HOURS - EAST;
    }

    /** The last day on which it is surely kept: so many months after the later of recording and ingest. */
    LocalDate keptUntil(@Nullable Long recorded, long ingested) {
        long from = recorded == null || recorded < ingested ? ingested : recorded;
        LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(from + EAST, HOURS));
        int month = day.getYear() * 12 + day.getMonthValue() - 1 + months;
        LocalDate first = LocalDate.of(month / 12, month % 12 + 1, 1);
        return first.withDayOfMonth(Math.min(day.getDayOfMonth(), first.lengthOfMonth()));
    }

    static String text(long second) {
        return Instant.ofEpochSecond(second).toString();
    }
}
