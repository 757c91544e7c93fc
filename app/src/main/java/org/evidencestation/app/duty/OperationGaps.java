package org.evidencestation.app.duty;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.duty.Coverage.Hole;
import org.evidencestation.app.duty.DutyRule.Measures;
import org.evidencestation.app.duty.Gap.Kind;
import org.jspecify.annotations.Nullable;

/** What is missing of one operation. */
final class OperationGaps {
    private final Operation operation;
    private final boolean fullCourse;
    private final Measures measures;

    OperationGaps(Operation operation, DutyRule rule) {
        this.operation = operation;
        this.fullCourse = rule.fullCourse().contains(operation.facts().activity());
        this.measures = fullCourse ? rule.measures().strict() : rule.measures();
    }

    /** Nothing shows it. */
    Gap noFootage() {
        return gap(
                Gap.keyOf(Kind.NO_FOOTAGE, operation.id().value()),
                Kind.NO_FOOTAGE,
                Optional.of(operation.spell()).filter(it -> operation.end().isPresent()),
                null,
                null);
    }

    /** @param shown some of it has a time */
    List<Gap> holes(Collection<Footage> shown) {
        return whole(shown).stream()
                .flatMap(whole -> Coverage.of(whole, shown).holes().stream())
                .filter(this::counts)
                .map(this::hole)
                .toList();
    }

    /** While nobody said when it ended, its last footage ends it. */
    private Optional<Spell> whole(Collection<Footage> shown) {
        Optional<Instant> last = shown.stream()
                .flatMap(it -> it.spell().stream())
                .map(Spell::end)
                .max(Instant::compareTo);
        return last.map(it -> operation.end().orElse(it))
                .filter(end -> !end.isBefore(operation.start()))
                .map(end -> new Spell(operation.start(), end));
    }

    private boolean counts(Hole hole) {
        Duration let = hole.atAnEnd() ? measures.atEnds() : measures.between();
        return hole.when().length().compareTo(let) > 0;
    }

    /** At an end the operation's own time is what was said, so another end is another gap. */
    private Gap hole(Hole hole) {
        Footage before = hole.before();
        Footage after = hole.after();
        String key = Gap.keyOf(
                Kind.TIME_HOLE,
                operation.id().value(),
                before == null ? operation.start().toString() : before.id().toString(),
                after == null
                        ? String.valueOf(operation.facts().end())
                        : after.id().toString());
        return gap(key, Kind.TIME_HOLE, Optional.of(hole.when()), before, after);
    }

    private Gap gap(String key, Kind kind, Optional<Spell> when, @Nullable Footage before, @Nullable Footage after) {
        return new Gap(
                key,
                kind,
                Optional.of(operation.id()),
                operation.facts().officers(),
                "",
                Optional.ofNullable(before).map(Footage::id),
                Optional.ofNullable(after).map(Footage::id),
                when,
                0,
                fullCourse);
    }
}
