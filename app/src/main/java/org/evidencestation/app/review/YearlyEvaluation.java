package org.evidencestation.app.review;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import org.evidencestation.app.policy.RegimeProfile;
import org.evidencestation.app.policy.rule.Oversight;

/**
 * How often the regulation wants what was recorded to be evaluated in a year, and how often that was done (SM17).
 *
 * @param held in the year, whatever it found
 */
public record YearlyEvaluation(Oversight asked, int year, int held, State state) {
    /** How urgent it is. */
    public enum State {
        DONE,
        /** Not yet, and there is time. */
        AHEAD,
        /** From 1 October on. */
        SOON
    }

    /** One for each rule that states a number; of a regulation that states none, none. */
    public static List<YearlyEvaluation> of(RegimeProfile regime, ReviewLedger ledger, LocalDate today) {
        int held = (int) ledger.evaluations().stream()
                .filter(it -> it.said().year() == today.getYear())
                .count();
        return regime.rules().oversight().values().stream()
                .filter(it -> it.timesAYear() > 0)
                .map(it -> new YearlyEvaluation(it, today.getYear(), held, state(held, it, today)))
                .toList();
    }

    private static State state(int held, Oversight asked, LocalDate today) {
        if (held >= asked.timesAYear()) {
            return State.DONE;
        }
        return today.isBefore(LocalDate.of(today.getYear(), Month.OCTOBER, 1)) ? State.AHEAD : State.SOON;
    }

    /** What the samples of a year came to. */
    public static Map<String, Long> figures(ReviewLedger ledger, int year) {
        List<Draw> draws = ledger.draws().stream()
                .filter(it -> it.said().day().getYear() == year)
                .toList();
        return Map.of(
                "draws", (long) draws.size(),
                "drawn", draws.stream().mapToLong(it -> it.outcomes().size()).sum(),
                "reviewed", draws.stream().mapToLong(Draw::reviewed).sum(),
                "skipped", draws.stream().mapToLong(Draw::skipped).sum(),
                "open", draws.stream().mapToLong(it -> it.open().size()).sum(),
                "notOk", draws.stream().mapToLong(Draw::notOk).sum());
    }
}
