package org.evidencestation.app.duty;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.evidencestation.storage.journal.DutyEvent.GapSettled;
import org.evidencestation.storage.journal.DutyEvent.StatementMade;

/** Whether somebody explained a gap. Footage that fills one needs no word: the gap is not there any more. */
public sealed interface GapState {
    /** Somebody has to. */
    record Open() implements GapState {}

    /** A statement explains it, and waits for the signature that the regime asks for. */
    record Waiting(Statement statement) implements GapState {}

    /** A statement explains it. */
    record Explained(Statement statement) implements GapState {}

    /** Somebody settled it: a voice in the footage, a violation entered, or nothing is missing after all. */
    record Settled(Settlement settlement) implements GapState {}

    default boolean open() {
        return switch (this) {
            case Open _, Waiting _ -> true;
            case Explained _, Settled _ -> false;
        };
    }

    /** A statement that was made for this very gap counts, or one for its operation that is about just this. */
    static GapState of(DutyLedger ledger, Gap gap, Duration atEnds) {
        Optional<Settlement> settlement = ledger.settlement(gap.key());
        if (settlement.isPresent() && !settlement.get().said().how().equals(GapSettled.STATEMENT)) {
            return new Settled(settlement.get());
        }
        List<Statement> statements = settlement
                .flatMap(it -> Optional.ofNullable(it.said().statement()))
                .flatMap(ledger.statements()::find)
                .map(List::of)
                .orElseGet(() -> about(ledger, gap, atEnds));
        return statements.stream()
                .filter(it -> it.stands() || it.open())
                .min(Comparator.comparing(Statement::open))
                .<GapState>map(it -> it.stands() ? new Explained(it) : new Waiting(it))
                .orElseGet(Open::new);
    }

    private static List<Statement> about(DutyLedger ledger, Gap gap, Duration atEnds) {
        return gap.operation().map(ledger.statements()::of).orElse(List.of()).stream()
                .filter(it -> switch (gap.kind()) {
                    case NO_FOOTAGE -> it.said().kind().equals(StatementMade.NOT_RECORDED);
                    case TIME_HOLE ->
                        it.said().kind().equals(StatementMade.INTERRUPTED)
                                && gap.when()
                                        .filter(when -> during(when, it.said().at(), atEnds))
                                        .isPresent();
                    case SEQUENCE_HOLE, OVERLAP, TRUNCATED, NO_OPERATION, NOT_ALLOWED -> false;
                })
                .toList();
    }

    private static boolean during(Spell when, Instant at, Duration let) {
        return when.widened(let).touches(new Spell(at, at));
    }
}
