package org.evidencestation.app.desktop.duty;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.duty.Footage;
import org.evidencestation.app.duty.MustRecord;
import org.evidencestation.app.duty.Operation;
import org.evidencestation.app.duty.Person;
import org.evidencestation.app.duty.Spell;
import org.evidencestation.storage.journal.OperationId;

/** How people, operations and times are named on the duty screen. */
final class DutyWords {
    private final Texts texts;
    private final Formats formats;

    DutyWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    String get(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    Formats formats() {
        return formats;
    }

    String person(DutySight sight, String number) {
        if (number.isEmpty()) {
            return get("duty.unknown");
        }
        return sight.person(number).map(this::person).orElse(number);
    }

    String person(Person person) {
        return person.name() + " " + person.number();
    }

    String people(DutySight sight, Collection<String> numbers) {
        return numbers.stream().map(it -> person(sight, it)).collect(Collectors.joining(get("duty.and")));
    }

    String recorder(DutySight sight, String key) {
        return sight.office().recorders().getOrDefault(key, key);
    }

    /** What the regulation or the office's list says of it. */
    String activity(DutySight sight, String activity) {
        return MustRecord.find(sight.office().mustRecord(), activity)
                .map(item -> item.number() + " " + item.item())
                .orElseGet(() -> sight.office().choices().activities().getOrDefault(activity, activity));
    }

    String operation(DutySight sight, OperationId id) {
        return sight.operation(id).map(it -> operation(it.operation())).orElse(id.value());
    }

    String operation(Operation operation) {
        return operation.facts().title() + " · " + formats.shortMoment(operation.start());
    }

    String minute(Optional<Instant> at) {
        return at.map(formats::minute).orElse("");
    }

    /** {@code 11-21 08:05 – 11-21 09:10}. */
    String spell(Spell spell) {
        return formats.shortMoment(spell.start()) + " – " + formats.shortMoment(spell.end());
    }

    String footage(Footage shot) {
        return shot.summary().name()
                + shot.start().map(at -> " · " + formats.shortMoment(at)).orElse("");
    }

    /** How much of it, {@code 93% · 1 小时 02 分}. */
    String coverage(DutySight.Shown shown) {
        Duration whole = shown.operation().spell().length();
        if (shown.operation().end().isEmpty() || whole.isZero()) {
            return formats.duration(shown.covered());
        }
        double part = (double) shown.covered().toMillis() / whole.toMillis();
        return formats.percent(part) + " · " + formats.duration(shown.covered());
    }

    /** What lets the time run from the return first, then what often happens. */
    List<String> lateReasons(List<String> ofRegulation) {
        return Stream.concat(
                        ofRegulation.stream(),
                        Stream.of(
                                get("duty.late.shifts"),
                                get("duty.late.fault"),
                                get("duty.late.handedOn"),
                                get("duty.late.other")))
                .distinct()
                .toList();
    }

    String yesNo(boolean it) {
        return it ? get("duty.yes") : get("duty.no");
    }
}
