package org.evidencestation.app.simulation.plan;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is typed of the operations of an outing: before, afterwards, days later, wrongly, twice, or never. */
final class Paperwork {
    private static final int HOUR = 3_600;

    private final Dice dice;
    private final YearDraw.Year year;
    private final Instant leaving;
    private final Instant back;
    private final boolean remote;

    Paperwork(Dice dice, YearDraw.Year year, Instant leaving, Instant back, boolean remote) {
        this.dice = dice;
        this.year = year;
        this.leaving = leaving;
        this.back = back;
        this.remote = remote;
    }

    void of(int number) {
        double drawn = dice.share();
        if (drawn < 0.25) {
            entered(number, leaving.minusSeconds(dice.between(300, HOUR)));
        } else if (drawn < 0.78) {
            entered(number, back.plusSeconds(dice.between(-900, 2 * HOUR)));
        } else if (drawn < 0.95) {
            entered(number, back.plusSeconds((long) dice.between(10, 140) * HOUR));
        }
    }

    private void entered(int number, Instant at) {
        Plan.Operation operation = year.operation(number);
        Instant start = minute(operation.start());
        Instant end = minute(operation.end());
        double drawn = dice.share();
        if (drawn < 0.05) {
            wrongly(number, at, start, end);
        } else if (drawn < 0.11) {
            withoutEnd(number, at, start, end);
        } else {
            year.add(new Deed.Enter(at, number, start, end));
        }
        if (dice.chance(0.02)) {
            twice(operation, at, start, end);
        }
        returned(number, at);
    }

    private void wrongly(int number, Instant at, Instant start, Instant end) {
        int slip = dice.oneOf(List.of(-2 * HOUR, -HOUR, HOUR, 2 * HOUR));
        year.add(new Deed.Enter(at, number, start.plusSeconds(slip), end.plusSeconds(slip)));
        year.add(new Deed.Correct(at.plusSeconds(dice.between(600, 90 * HOUR)), number, start, end));
    }

    private void withoutEnd(int number, Instant at, Instant start, Instant end) {
        @Nullable Instant none = null;
        year.add(new Deed.Enter(at, number, start, none));
        if (dice.chance(0.6)) {
            year.add(new Deed.Correct(later(at, end), number, start, end));
        }
    }

    private Instant later(Instant at, Instant end) {
        Instant earliest = at.isAfter(end) ? at : end;
        return earliest.plusSeconds(dice.between(600, 60 * HOUR));
    }

    private void twice(Plan.Operation operation, Instant at, Instant start, Instant end) {
        Plan.Operation again = new Plan.Operation(
                operation.title() + " 重复",
                operation.activity(),
                operation.fullCourse(),
                operation.officers(),
                operation.start(),
                operation.end());
        int number = year.add(again);
        Instant entered = at.plusSeconds(dice.between(60, HOUR));
        year.add(new Deed.Enter(entered, number, start, end));
        year.add(new Deed.Withdraw(entered.plusSeconds(dice.between(HOUR, 80 * HOUR)), number));
    }

    private void returned(int number, Instant entered) {
        List<String> reasons = year.order().words().returnReasons();
        if (!reasons.isEmpty() && dice.chance(remote ? 0.8 : 0.03)) {
            Instant at = (entered.isAfter(back) ? entered : back).plusSeconds(dice.between(60, 30 * HOUR));
            year.add(new Deed.StateReturn(at, number, minute(back), dice.oneOf(reasons)));
        }
    }

    private static Instant minute(Instant exact) {
        return exact.truncatedTo(ChronoUnit.MINUTES);
    }
}
