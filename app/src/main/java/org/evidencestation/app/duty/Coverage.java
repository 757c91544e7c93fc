package org.evidencestation.app.duty;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far footage covers a stretch of time. Footage of several recorders covers it together; a photo covers nothing.
 *
 * @param covered how long something was recorded
 * @param holes the rest, first to last; together with {@code covered} exactly the whole
 */
public record Coverage(Duration covered, List<Hole> holes) {
    private static final Comparator<Footage> ORDER = Comparator.<Footage, Instant>comparing(
                    it -> it.spell().orElseThrow().start())
            .thenComparing(it -> it.spell().orElseThrow().end(), Comparator.reverseOrder())
            .thenComparing(Footage::id);

    /** @param before and after: null at the ends of the whole */
    public record Hole(
            Spell when, @Nullable Footage before, @Nullable Footage after) {
        boolean atAnEnd() {
            return before == null || after == null;
        }
    }

    public static Coverage of(Spell whole, Collection<Footage> footage) {
        List<Footage> sorted = footage.stream()
                .filter(it -> it.spell()
                        .filter(spell -> spell.end().isAfter(spell.start()))
                        .isPresent())
                .sorted(ORDER)
                .toList();
        List<Hole> holes = new ArrayList<>();
        Instant reached = whole.start();
        Footage last = null;
        for (Footage next : sorted) {
            Spell spell = next.spell().orElseThrow();
            if (!spell.start().isBefore(whole.end())) {
                break;
            }
            if (spell.start().isAfter(reached)) {
                holes.add(new Hole(new Spell(reached, spell.start()), last, next));
            }
            if (spell.end().isAfter(reached)) {
                reached = spell.end();
                last = next;
            }
        }
        if (reached.isBefore(whole.end())) {
            holes.add(new Hole(new Spell(reached, whole.end()), last, null));
        }
        Duration missing = holes.stream().map(hole -> hole.when().length()).reduce(Duration.ZERO, Duration::plus);
        return new Coverage(whole.length().minus(missing), holes);
    }
}
