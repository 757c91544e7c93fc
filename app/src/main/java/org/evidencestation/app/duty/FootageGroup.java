package org.evidencestation.app.duty;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.evidencestation.storage.journal.RecordingId;

/**
 * Footage of one docking that was recorded in one go, so that one answer names it all.
 *
 * @param when from its first to its last moment; empty for footage of which nobody knows when it was recorded
 * @param footage oldest first, never empty
 * @param choices operations to offer: first those that come into question, then the wearer's last ones
 */
public record FootageGroup(Optional<Spell> when, List<Footage> footage, List<Operation> choices) {
    /** A longer silence is the way to the next operation. */
    private static final Duration SILENCE = Duration.ofMinutes(30);

    private static final int MOST_CHOICES = 6;

    public FootageGroup {
        footage = List.copyOf(footage);
        choices = List.copyOf(choices);
    }

    public List<RecordingId> recordings() {
        return footage.stream().map(Footage::id).toList();
    }

    /** @param wearer number of who brought the recorder; empty if nobody knows */
    static List<FootageGroup> of(DutyLedger ledger, List<Footage> unnamed, String wearer, Duration tolerance) {
        List<Footage> sorted = unnamed.stream()
                .sorted(Comparator.comparing((Footage it) -> it.start().orElse(Instant.MAX))
                        .thenComparing(Footage::id))
                .toList();
        List<FootageGroup> groups = new ArrayList<>();
        List<Footage> current = new ArrayList<>();
        for (Footage next : sorted) {
            if (!current.isEmpty() && !together(current, next)) {
                groups.add(group(ledger, current, wearer, tolerance));
                current = new ArrayList<>();
            }
            current.add(next);
        }
        if (!current.isEmpty()) {
            groups.add(group(ledger, current, wearer, tolerance));
        }
        return groups;
    }

    private static boolean together(List<Footage> before, Footage next) {
        Optional<Spell> whole = whole(before);
        Optional<Spell> spell = next.spell();
        return whole.isPresent() == spell.isPresent()
                && (spell.isEmpty()
                        || !spell.get()
                                .start()
                                .isAfter(whole.orElseThrow().end().plus(SILENCE)));
    }

    private static Optional<Spell> whole(List<Footage> footage) {
        List<Spell> spells = footage.stream().flatMap(it -> it.spell().stream()).toList();
        return spells.stream()
                .map(Spell::start)
                .min(Instant::compareTo)
                .map(start -> new Spell(
                        start,
                        spells.stream().map(Spell::end).max(Instant::compareTo).orElse(start)));
    }

    private static FootageGroup group(DutyLedger ledger, List<Footage> footage, String wearer, Duration tolerance) {
        Optional<Spell> when = whole(footage);
        Instant about =
                when.map(Spell::end).orElseGet(() -> footage.getLast().summary().ingestedAt());
        Comparator<Operation> nearest = Comparator.<Operation, Boolean>comparing(
                        it -> when.filter(spell -> it.spell().widened(tolerance).touches(spell))
                                .isEmpty())
                .thenComparing(it -> !it.had(wearer))
                .thenComparing(it -> Duration.between(it.start(), about).abs());
        List<Operation> choices = ledger.operations().all().stream()
                .filter(it -> it.had(wearer)
                        || when.filter(spell -> it.spell().widened(tolerance).touches(spell))
                                .isPresent())
                .sorted(nearest)
                .limit(MOST_CHOICES)
                .toList();
        return new FootageGroup(when, footage, choices);
    }
}
