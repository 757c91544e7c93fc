package org.evidencestation.app.desktop.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evidencestation.app.desktop.form.Field;
import org.evidencestation.app.desktop.form.Field.Option;
import org.evidencestation.app.desktop.form.Filled;
import org.evidencestation.app.desktop.form.Form;
import org.evidencestation.app.duty.Footage;
import org.evidencestation.app.duty.MustRecord;
import org.evidencestation.app.duty.Operation;
import org.evidencestation.app.duty.Person;
import org.evidencestation.app.duty.UnnamedFootage;
import org.evidencestation.storage.journal.DutyEvent.OperationFacts;
import org.evidencestation.storage.journal.RecordingId;

/** Forms about operations and the footage that shows them. */
final class OperationForms {
    private static final OperationFacts BLANK =
            new OperationFacts("", "", "", "", List.of(), java.time.Instant.EPOCH, null);

    private final DutyWords words;

    OperationForms(DutyWords words) {
        this.words = words;
    }

    Form<DutyOrder> enter(DutySight sight) {
        return new Form<>(
                Deed.ENTER.key(),
                "",
                facts(sight, BLANK, words.formats().minute(sight.now())),
                filled -> new DutyOrder.Enter(facts(filled)));
    }

    List<Form<DutyOrder>> of(DutySight.Shown shown, DutySight sight) {
        Operation operation = shown.operation();
        String about = words.operation(operation);
        List<Form<DutyOrder>> forms = new ArrayList<>();
        List<Field> corrected =
                new ArrayList<>(facts(sight, operation.facts(), words.formats().minute(operation.start())));
        corrected.add(Field.text("reason", ""));
        forms.add(new Form<>(
                Deed.CORRECT.key(),
                about,
                corrected,
                filled -> new DutyOrder.Correct(operation.id(), facts(filled), filled.text("reason"))));
        if (!sight.office().choices().returnReasons().isEmpty()) {
            forms.add(stateBack(operation, about, sight));
        }
        if (!shown.footage().isEmpty()) {
            forms.add(showsNot(shown, about));
        }
        forms.add(new Form<>(
                Deed.WITHDRAW.key(),
                about,
                List.of(Field.text("reason", "")),
                filled -> new DutyOrder.Withdraw(operation.id(), filled.text("reason"))));
        return forms;
    }

    private Form<DutyOrder> stateBack(Operation operation, String about, DutySight sight) {
        return new Form<>(
                Deed.STATE_BACK.key(),
                about,
                List.of(
                        Field.moment("back", words.formats().minute(sight.now())),
                        Field.taps("ground", same(sight.office().choices().returnReasons()), "")),
                filled -> new DutyOrder.StateBack(
                        operation.id(), filled.moment("back").orElseThrow(), filled.text("ground")));
    }

    private Form<DutyOrder> showsNot(DutySight.Shown shown, String about) {
        return new Form<>(
                Deed.SHOWS_NOT.key(),
                about,
                List.of(
                        Field.choice("recording", footage(shown.footage()), ""), //
                        Field.text("reason", "")),
                filled -> new DutyOrder.ShowsNot(
                        recording(shown.footage().stream(), filled),
                        shown.operation().id(),
                        filled.text("reason")));
    }

    /** Those that come into question first. */
    Form<DutyOrder> shows(UnnamedFootage unnamed, DutySight sight) {
        List<Operation> all = Stream.concat(
                        unnamed.candidates().stream(),
                        sight.work().operations().stream().map(DutySight.Shown::operation))
                .distinct()
                .toList();
        List<Option> options = all.stream()
                .map(it -> new Option(it.id().value(), words.operation(it)))
                .toList();
        String first = unnamed.candidates().isEmpty()
                ? ""
                : unnamed.candidates().getFirst().id().value();
        RecordingId recording = unnamed.footage().id();
        return new Form<>(
                Deed.SHOWS.key(),
                unnamed.footage().summary().name(),
                List.of(Field.choice("operation", options, first)),
                filled -> new DutyOrder.Shows(
                        List.of(recording),
                        all.stream()
                                .map(Operation::id)
                                .filter(it -> it.value().equals(filled.text("operation")))
                                .findFirst()
                                .orElseThrow()));
    }

    private List<Field> facts(DutySight sight, OperationFacts facts, String start) {
        List<Option> activities = Stream.concat(
                        sight.office().choices().activities().entrySet().stream()
                                .map(it -> new Option(it.getKey(), it.getValue())),
                        sight.office().mustRecord().stream()
                                .map(item -> MustRecord.activity(item))
                                .map(it -> new Option(it, words.activity(sight, it))))
                .toList();
        return List.of(
                activities.isEmpty()
                        ? Field.line("activity", facts.activity())
                        : Field.choice("activity", activities, facts.activity()),
                Field.line("title", facts.title()),
                Field.several("officers", people(sight.active()), facts.officers()),
                Field.moment("start", start),
                Field.moment("end", words.minute(Optional.ofNullable(facts.end())))
                        .orNothing(),
                Field.line("place", facts.place()).orNothing(),
                Field.line("case", facts.caseNumber()).orNothing());
    }

    private static OperationFacts facts(Filled filled) {
        return new OperationFacts(
                filled.text("activity"),
                filled.text("title"),
                filled.text("place"),
                filled.text("case"),
                filled.several("officers"),
                filled.moment("start").orElseThrow(),
                filled.moment("end").orElse(null));
    }

    List<Option> people(List<Person> people) {
        return people.stream()
                .map(it -> new Option(it.number(), words.person(it)))
                .toList();
    }

    List<Option> footage(List<Footage> footage) {
        return footage.stream()
                .map(it -> new Option(it.id().toString(), words.footage(it)))
                .toList();
    }

    static RecordingId recording(Stream<Footage> of, Filled filled) {
        return of.map(Footage::id)
                .filter(it -> it.toString().equals(filled.text("recording")))
                .findFirst()
                .orElseThrow();
    }

    static List<Option> same(List<String> values) {
        return values.stream().map(it -> new Option(it, it)).toList();
    }
}
