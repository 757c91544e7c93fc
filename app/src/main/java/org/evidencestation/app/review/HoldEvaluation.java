package org.evidencestation.app.review;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.storage.journal.ReviewEvent.EvaluationHeld;

/** Writes down that this year's evaluation was held, with the figures as they are now (SM17). */
public final class HoldEvaluation {
    private final ReviewOffice office;

    public HoldEvaluation(ReviewOffice office) {
        this.office = office;
    }

    /**
     * @param words what it came to
     * @return the year
     */
    public Answer<Integer> hold(Session by, String words) throws IOException {
        return office.alone(() -> {
            LocalDate today = office.today();
            int year = today.getYear();
            Map<String, Long> figures = office.book().ask(ledger -> YearlyEvaluation.figures(ledger, year));
            Objections against = Objections.of(by, Right.OVERSEE)
                    .need(!words.isBlank(), Refusal.NO_REASON, "")
                    .need(figures.getOrDefault("reviewed", 0L) > 0, Refusal.NOTHING_TO_DRAW, Integer.toString(year));
            if (!against.none()) {
                return against.refused();
            }
            office.append(new EvaluationHeld(
                    year,
                    LocalDate.of(year, 1, 1),
                    today,
                    figures,
                    words.strip(),
                    office.regime().digest(),
                    by.person()));
            return new Answer.Done<>(year);
        });
    }
}
