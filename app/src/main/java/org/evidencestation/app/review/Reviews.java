package org.evidencestation.app.review;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** Overseeing at a running station: what was drawn and found, and what a supervisor may do. Safe for several threads. */
public final class Reviews {
    private final ReviewOffice office;

    public Reviews(ReviewOffice office) {
        this.office = office;
    }

    /** Answers from everything that was committed. */
    public <T> T ask(Function<ReviewLedger, T> question) {
        return office.book().ask(question);
    }

    public Checklist checklist() {
        return Checklist.of(office.regime());
    }

    public DrawSample draw() {
        return new DrawSample(office);
    }

    /** As of {@link DrawAgain}; slow. */
    public DrawAgain.Result again(Draw drawn) throws IOException {
        List<Draw> all = ask(ReviewLedger::draws);
        return DrawAgain.of(office.vault(), office.zone(), office.station(), drawn, all);
    }

    public ReviewRecording recordings() {
        return new ReviewRecording(office);
    }

    public MarkUnrelated unrelated() {
        return new MarkUnrelated(office);
    }

    public HoldEvaluation evaluation() {
        return new HoldEvaluation(office);
    }

    public KeepPack pack() {
        return new KeepPack(office);
    }

    public List<YearlyEvaluation> yearly() {
        return ask(ledger -> YearlyEvaluation.of(office.regime(), ledger, office.today()));
    }
}
