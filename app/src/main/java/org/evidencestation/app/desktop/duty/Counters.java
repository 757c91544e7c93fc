package org.evidencestation.app.desktop.duty;

import java.time.Duration;
import org.evidencestation.app.duty.BoardRow;

/**
 * The board in numbers.
 *
 * @param lateToday dockings of the last 24 hours that brought footage too late
 */
record Counters(int out, int overdue, int soon, int tasks, int lateToday) {
    static Counters of(DutySight sight) {
        return new Counters(
                sight.rounds().board().size(),
                standing(sight, BoardRow.Standing.LATE),
                standing(sight, BoardRow.Standing.SOON),
                TaskList.count(sight),
                (int) sight.rounds().late().stream()
                        .filter(it -> it.ingested().plus(Duration.ofDays(1)).isAfter(sight.now()))
                        .count());
    }

    private static int standing(DutySight sight, BoardRow.Standing standing) {
        return (int) sight.rounds().board().stream()
                .filter(it -> it.standing() == standing)
                .count();
    }
}
