package org.evidencestation.app.duty;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evidencestation.app.duty.BoardRow.Standing;
import org.evidencestation.app.policy.IngestDecision;

/** What is out, and when it would be late, before it is. Pure. */
public final class DutyBoard {
    /** From here on it is urgent. */
    public static final Duration SOON = Duration.ofHours(2);

    private static final Comparator<BoardRow> NEAREST = Comparator.<BoardRow, Instant>comparing(
                    row -> row.due().orElse(Instant.MAX))
            .thenComparing(BoardRow::handedOut)
            .thenComparing(BoardRow::recorder);

    private final Deadlines deadlines;
    private final Duration matching;

    /** @param matching how far footage may lie outside an operation and still show it */
    public DutyBoard(Deadlines deadlines, Duration matching) {
        this.deadlines = deadlines;
        this.matching = matching;
    }

    private record Due(Instant at, Optional<String> article, Optional<Operation> operation) {}

    /** Nearest deadline first; what has none comes last, out longest first. */
    public List<BoardRow> rows(DutyLedger ledger, Instant now) {
        return ledger.recorders().out().stream()
                .map(out -> row(ledger, out, now))
                .sorted(NEAREST)
                .toList();
    }

    private BoardRow row(DutyLedger ledger, HandOut out, Instant now) {
        Optional<Due> due = Stream.concat(
                        legal(ledger, out, now),
                        out.backBy().map(at -> new Due(at, Optional.empty(), Optional.empty())).stream())
                .min(Comparator.comparing(Due::at)
                        .thenComparing(it -> it.article().isEmpty()));
        return new BoardRow(
                out.recorder(),
                ledger.recorders().name(out.recorder()),
                ledger.people()
                        .find(out.person())
                        .orElseGet(() -> new Person(out.person(), out.person(), "", "", false)),
                out.at(),
                due.map(Due::at),
                due.flatMap(Due::article),
                due.flatMap(Due::operation),
                due.map(it -> standing(it.at(), now)).orElse(Standing.OUT));
    }

    /** The operations of the person since, and those planned: the recorder may hold their footage. */
    private Stream<Due> legal(DutyLedger ledger, HandOut out, Instant now) {
        Instant since = out.at().minus(matching);
        return ledger.operations().all().stream()
                .filter(operation -> operation.had(out.person()))
                .filter(operation -> !operation.spell().end().isBefore(since))
                .flatMap(operation ->
                        deadlines.due(operation, now).stream().flatMap(decision -> due(decision, operation).stream()));
    }

    private static Optional<Due> due(IngestDecision decision, Operation operation) {
        return decision.due().map(at -> new Due(at, Optional.of(decision.article()), Optional.of(operation)));
    }

    static Standing standing(Instant due, Instant now) {
        if (now.isAfter(due)) {
            return Standing.LATE;
        }
        return now.plus(SOON).isBefore(due) ? Standing.OUT : Standing.SOON;
    }
}
