package org.evidencestation.app.duty;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.evidencestation.app.duty.DutyRule.Ground;
import org.evidencestation.app.duty.Gap.Kind;
import org.evidencestation.storage.journal.DutyEvent.StatementMade;
import org.evidencestation.storage.journal.OperationId;
import org.evidencestation.storage.journal.RecordingId;

/** Finds footage of what, as somebody stated, may not be recorded at all (Z8): that it exists is itself a question. */
final class ForbiddenFootage {
    private final DutyRule rule;
    private final Duration tolerance;

    ForbiddenFootage(DutyRule rule) {
        this.rule = rule;
        this.tolerance = rule.measures().atEnds();
    }

    /**
     * One gap for each statement that there is footage of; a statement that was refused forbids nothing.
     *
     * @param persons numbers of who wore the recorder
     */
    List<Gap> of(
            Collection<Statement> statements,
            Collection<Operation> operations,
            Collection<Footage> footage,
            Function<Footage, List<String>> persons) {
        return statements.stream()
                .filter(it -> it.stands() || it.open())
                .filter(it ->
                        rule.ground(it.said().ground()).filter(Ground::forbids).isPresent())
                .flatMap(it ->
                        shown(it, operations, footage, persons).stream()
                                .findFirst()
                                .map(first -> gap(it, first))
                                .stream())
                .toList();
    }

    private List<Footage> shown(
            Statement statement,
            Collection<Operation> operations,
            Collection<Footage> footage,
            Function<Footage, List<String>> persons) {
        OperationId id = statement.said().operation();
        if (id == null) {
            return footage.stream()
                    .filter(it -> persons.apply(it).contains(statement.said().by()) && goesOn(statement, it))
                    .toList();
        }
        Set<RecordingId> shown = operations.stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .map(it -> it.recordings().keySet())
                .orElse(Set.of());
        boolean all = statement.said().kind().equals(StatementMade.NOT_RECORDED);
        return footage.stream()
                .filter(it -> shown.contains(it.id()) && (all || goesOn(statement, it)))
                .toList();
    }

    /** It shows the moment and does not end there, as footage does that was stopped as it had to be. */
    private boolean goesOn(Statement statement, Footage footage) {
        Instant at = statement.said().at();
        return footage.spell()
                .filter(it -> !it.start().isAfter(at) && !it.end().isBefore(at.plus(tolerance)))
                .isPresent();
    }

    private static Gap gap(Statement statement, Footage first) {
        return new Gap(
                Gap.keyOf(Kind.NOT_ALLOWED, statement.id().value()),
                Kind.NOT_ALLOWED,
                Optional.ofNullable(statement.said().operation()),
                List.of(statement.said().by()),
                first.recorder(),
                Optional.of(first.id()),
                Optional.empty(),
                first.spell(),
                0,
                false);
    }
}
