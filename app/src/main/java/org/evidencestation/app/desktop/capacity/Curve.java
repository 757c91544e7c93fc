package org.evidencestation.app.desktop.capacity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.capacity.Outlook;

/**
 * Footage by day, as it is drawn: what was held, and between which lines it will be.
 *
 * @param limit what the footage can grow to
 * @param past what was held
 * @param fast and slow: from today on; both empty while there is no pace to judge by
 */
record Curve(
        LocalDate from,
        LocalDate to,
        LocalDate today,
        long limit,
        List<Point> past,
        List<Point> fast,
        List<Point> slow) {
    private static final int LEAST_AHEAD = 60;
    private static final int MOST_AHEAD = 730;

    Curve {
        past = List.copyOf(past);
        fast = List.copyOf(fast);
        slow = List.copyOf(slow);
    }

    record Point(LocalDate day, long bytes) {}

    static Curve of(Outlook seen) {
        LocalDate from = seen.held().isEmpty() ? seen.today() : seen.held().firstKey();
        LocalDate to = seen.today().plusDays(ahead(seen));
        List<Point> past = seen.held().entrySet().stream()
                .map(it -> new Point(it.getKey(), it.getValue()))
                .toList();
        return new Curve(
                from,
                to,
                seen.today(),
                seen.disk().limit(),
                past,
                seen.pace().map(pace -> line(seen, pace.busiest(), to)).orElse(List.of()),
                seen.pace().map(pace -> line(seen, pace.quietest(), to)).orElse(List.of()));
    }

    /** Until the disk may be full, and a little more. */
    private static long ahead(Outlook seen) {
        Optional<LocalDate> full = seen.pace().flatMap(it -> it.full().latest().or(it.full()::earliest));
        long days =
                full.map(day -> day.toEpochDay() - seen.today().toEpochDay()).orElse((long) MOST_AHEAD);
        return seen.pace().isEmpty() ? LEAST_AHEAD : Math.clamp(days + days / 8 + 1, LEAST_AHEAD, MOST_AHEAD);
    }

    /** Up to the limit, and along it. */
    private static List<Point> line(Outlook seen, long perDay, LocalDate to) {
        List<Point> line = new ArrayList<>();
        long now = seen.disk().footage();
        line.add(new Point(seen.today(), now));
        long days = to.toEpochDay() - seen.today().toEpochDay();
        long free = seen.disk().free();
        if (perDay > 0 && free / perDay < days) {
            line.add(new Point(seen.today().plusDays(free / perDay), seen.disk().limit()));
            line.add(new Point(to, seen.disk().limit()));
        } else {
            line.add(new Point(to, now + perDay * days));
        }
        return line;
    }

    double x(LocalDate day) {
        return (double) (day.toEpochDay() - from.toEpochDay()) / Math.max(1, to.toEpochDay() - from.toEpochDay());
    }

    /** From the top, which is a little above the limit. */
    double y(long bytes) {
        return 1 - bytes / Math.max(1.0, limit * 1.12);
    }
}
