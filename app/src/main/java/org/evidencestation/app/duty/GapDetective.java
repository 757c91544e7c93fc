package org.evidencestation.app.duty;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.evidencestation.app.duty.Gap.Kind;
import org.evidencestation.app.duty.RecorderGaps.Context;
import org.evidencestation.storage.journal.OperationId;
import org.evidencestation.storage.journal.RecordingId;

/**
 * Finds what is missing, from operations and the footage that shows them. Pure: the same facts in any order give the same
 * gaps in the same order. It says nothing of whether somebody explained them; see {@link GapTask}.
 */
public final class GapDetective {
    private static final Comparator<Gap> ORDER = Comparator.<Gap, Instant>comparing(
                    gap -> gap.when().map(Spell::start).orElse(Instant.MAX))
            .thenComparing(Gap::kind)
            .thenComparing(Gap::key);

    private final DutyRule rule;

    public GapDetective(DutyRule rule) {
        this.rule = rule;
    }

    /**
     * What there is to look at.
     *
     * @param footage all that was recorded in the time, and all that shows one of the operations
     * @param shows every operation that footage shows, also one that is not looked at
     * @param persons numbers of who wore the recorder
     * @param waitUntil until when the footage of an operation is waited for before it counts as missing
     * @param underWay some recorder of the operation is still out, so that a hole may fill by itself
     * @param statements that may say that there should be no footage
     */
    public record Facts(
            Collection<Operation> operations,
            Collection<Footage> footage,
            Function<RecordingId, List<Operation>> shows,
            Function<Footage, List<String>> persons,
            Function<Operation, Instant> waitUntil,
            Predicate<Operation> underWay,
            Collection<Statement> statements,
            Instant now) {}

    public List<Gap> look(Facts facts) {
        Map<RecordingId, Footage> byId = new LinkedHashMap<>();
        facts.footage().forEach(it -> byId.putIfAbsent(it.id(), it));
        List<Gap> gaps = new ArrayList<>();
        facts.operations().forEach(operation -> gaps.addAll(ofOperation(operation, byId, facts)));
        gaps.addAll(RecorderGaps.all(
                byId.values(),
                rule.measures().overlap(),
                it -> new Context(
                        facts.persons().apply(it), single(facts.shows().apply(it.id())))));
        byId.values().stream()
                .filter(it -> facts.shows().apply(it.id()).isEmpty() && unnamed(it, facts.now()))
                .forEach(it -> gaps.add(noOperation(it, facts)));
        gaps.addAll(
                new ForbiddenFootage(rule).of(facts.statements(), facts.operations(), byId.values(), facts.persons()));
        return gaps.stream().sorted(ORDER).toList();
    }

    private static Optional<OperationId> single(List<Operation> shown) {
        return shown.size() == 1 ? Optional.of(shown.getFirst().id()) : Optional.empty();
    }

    private List<Gap> ofOperation(Operation operation, Map<RecordingId, Footage> byId, Facts facts) {
        OperationGaps gaps = new OperationGaps(operation, rule);
        boolean waiting = facts.now().isBefore(facts.waitUntil().apply(operation));
        if (operation.recordings().isEmpty()) {
            return waiting ? List.of() : List.of(gaps.noFootage());
        }
        if (waiting && facts.underWay().test(operation)) {
            return List.of();
        }
        return gaps.holes(operation.recordings().keySet().stream()
                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                .toList());
    }

    private boolean unnamed(Footage footage, Instant now) {
        return footage.summary().ingestedAt().plus(rule.measures().unnamed()).isBefore(now);
    }

    private static Gap noOperation(Footage footage, Facts facts) {
        return new Gap(
                Gap.keyOf(Kind.NO_OPERATION, footage.id().toString()),
                Kind.NO_OPERATION,
                Optional.empty(),
                facts.persons().apply(footage),
                footage.recorder(),
                Optional.of(footage.id()),
                Optional.empty(),
                footage.spell(),
                0,
                false);
    }
}
