package org.evidencestation.app.capacity;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evidencestation.app.policy.KeepFacts.Category;

/**
 * How full the disk is, how it became so, and between which days it will be full.
 *
 * @param held bytes of footage at the end of each day that was looked at; the last is today, as it is now
 * @param pace empty while there are fewer than {@link #WEEKS} whole weeks to judge by
 * @param shares one of each category
 */
public record Outlook(
        LocalDate today,
        Disk disk,
        Intake intake,
        SortedMap<LocalDate, Long> held,
        Optional<Pace> pace,
        List<Share> shares) {
    /** Of one week nobody knows whether it was a usual one. */
    public static final int WEEKS = 2;

    /** How far ahead is told what clearing would give back. */
    public static final List<Integer> AHEAD_DAYS = List.of(30, 90, 365);

    public Outlook {
        held = Collections.unmodifiableSortedMap(new TreeMap<>(held));
        shares = List.copyOf(shares);
    }

    /**
     * @param total of the disk
     * @param free beyond what the station leaves free for itself
     * @param footage that the station holds on it
     */
    public record Disk(long total, long free, long footage) {
        /** Everything on the disk that is no footage, and what stays free. */
        public long other() {
            return Math.max(0, total - free - footage);
        }

        /** What the footage can grow to. */
        public long limit() {
            return footage + free;
        }
    }

    /**
     * Two weeks to judge by: it was never faster, and never slower.
     *
     * @param busiest and quietest: bytes a day
     * @param full if nothing is cleared
     * @param fullWithClearing if everything is cleared on the first day on which it may go
     */
    public record Pace(long busiest, long quietest, Span full, Span fullWithClearing) {
        static Pace of(List<Long> weeks, long free, Map<LocalDate, Long> clearable, LocalDate today) {
            long busiest = Math.ceilDiv(Collections.max(weeks), Intake.WEEK);
            long quietest = Collections.min(weeks) / Intake.WEEK;
            return new Pace(
                    busiest,
                    quietest,
                    new Span(
                            Forecast.full(busiest, free, Map.of(), today),
                            Forecast.full(quietest, free, Map.of(), today)),
                    new Span(
                            Forecast.full(busiest, free, clearable, today),
                            Forecast.full(quietest, free, clearable, today)));
        }
    }

    /** Both empty if not within {@link Forecast#YEARS}. */
    public record Span(Optional<LocalDate> earliest, Optional<LocalDate> latest) {}

    /**
     * @param held bytes of this category
     * @param clearable of those, what could go within so many days, today's among them
     */
    public record Share(Category category, long held, Map<Integer, Long> clearable) {
        public Share {
            clearable = Map.copyOf(clearable);
        }

        public long within(int days) {
            return clearable.getOrDefault(days, 0L);
        }
    }

    /** @param clearable by the day on which it could go */
    public static Outlook of(
            LocalDate today,
            Disk disk,
            Intake intake,
            SortedMap<LocalDate, Long> held,
            Map<LocalDate, Long> clearable,
            List<Share> shares) {
        List<Long> weeks = intake.weeks();
        Optional<Pace> pace = weeks.size() < WEEKS || intake.bytes() == 0
                ? Optional.empty()
                : Optional.of(Pace.of(weeks, disk.free(), clearable, today));
        return new Outlook(today, disk, intake, held, pace, shares);
    }
}
