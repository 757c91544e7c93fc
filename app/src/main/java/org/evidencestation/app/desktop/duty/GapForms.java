package org.evidencestation.app.desktop.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evidencestation.app.desktop.form.Field;
import org.evidencestation.app.desktop.form.Field.Option;
import org.evidencestation.app.desktop.form.Filled;
import org.evidencestation.app.desktop.form.Form;
import org.evidencestation.app.duty.EnterViolation;
import org.evidencestation.app.duty.Footage;
import org.evidencestation.app.duty.Gap;
import org.evidencestation.app.duty.GapTask;
import org.evidencestation.app.duty.MakeStatement;
import org.evidencestation.app.duty.Spell;
import org.evidencestation.storage.journal.DutyEvent.StatementMade;
import org.evidencestation.storage.journal.OperationId;

/** Forms that account for what is missing: voice, statement, breach, or nothing missing after all. */
final class GapForms {
    private final DutyWords words;
    private final OperationForms operations;

    GapForms(DutyWords words) {
        this.words = words;
        operations = new OperationForms(words);
    }

    List<Form<DutyOrder>> of(GapTask task, DutySight sight) {
        Gap gap = task.gap();
        String about = words.get("duty.gap." + gap.kind());
        List<Form<DutyOrder>> forms = new ArrayList<>();
        if (!sight.office().choices().grounds().isEmpty()) {
            forms.add(explain(task, sight, about));
        }
        List<Footage> near = footage(gap, sight);
        if (!near.isEmpty()) {
            forms.add(new Form<>(
                    Deed.HEAR_VOICE.key(),
                    about,
                    List.of(
                            Field.choice(
                                    "recording",
                                    operations.footage(near),
                                    near.getFirst().id().toString()),
                            Field.number("second", ""),
                            Field.text("text", "").orNothing()),
                    filled -> new DutyOrder.HearVoice(
                            task,
                            OperationForms.recording(near.stream(), filled),
                            filled.number("second"),
                            filled.text("text"))));
        }
        forms.add(new Form<>(
                Deed.NO_GAP.key(),
                about,
                List.of(Field.text("text", "")),
                filled -> new DutyOrder.NoGap(task, filled.text("text"))));
        forms.add(new Form<>(
                Deed.GAP_IS_BREACH.key(),
                about,
                List.of(code(sight), Field.text("text", "")),
                filled -> new DutyOrder.GapIsBreach(task, filled.text("code"), filled.text("text"))));
        return forms;
    }

    /** What a voice may be heard in: the footage of the operation, or the files that the gap lies between. */
    private static List<Footage> footage(Gap gap, DutySight sight) {
        Stream<Footage> all = footage(sight);
        List<Footage> ofOperation = gap.operation()
                .flatMap(sight::operation)
                .map(DutySight.Shown::footage)
                .orElse(List.of());
        List<Footage> beside = all.filter(
                        it -> gap.before().filter(it.id()::equals).isPresent()
                                || gap.after().filter(it.id()::equals).isPresent())
                .toList();
        return Stream.concat(beside.stream(), ofOperation.stream()).distinct().toList();
    }

    private static Stream<Footage> footage(DutySight sight) {
        return Stream.concat(
                sight.work().operations().stream().flatMap(it -> it.footage().stream()),
                sight.work().unnamed().stream().map(it -> it.footage()));
    }

    private Form<DutyOrder> explain(GapTask task, DutySight sight, String about) {
        Gap gap = task.gap();
        String kind = gap.kind() == Gap.Kind.NO_FOOTAGE ? StatementMade.NOT_RECORDED : StatementMade.INTERRUPTED;
        String at = gap.when().map(Spell::start).map(words.formats()::minute).orElse("");
        return new Form<>(
                Deed.EXPLAIN_GAP.key(),
                about,
                account(sight, kind, at, false),
                filled -> new DutyOrder.State(account(filled, gap.operation()), Optional.of(task)));
    }

    Form<DutyOrder> state(DutySight sight) {
        return new Form<>(
                Deed.STATE.key(),
                "",
                account(sight, StatementMade.NOT_RECORDED, words.formats().minute(sight.now()), true),
                filled -> new DutyOrder.State(account(filled, operation(filled, sight)), Optional.empty()));
    }

    private List<Field> account(DutySight sight, String kind, String at, boolean anyOperation) {
        List<Option> kinds = Stream.of(StatementMade.NOT_RECORDED, StatementMade.INTERRUPTED)
                .map(it -> new Option(it, words.get("duty.kind." + it)))
                .toList();
        List<Option> grounds = sight.office().choices().grounds().stream()
                .map(it -> new Option(it.text(), it.text() + " (" + it.article() + ")"))
                .toList();
        List<Field> fields = new ArrayList<>();
        fields.add(Field.taps("kind", kinds, kind));
        if (anyOperation) {
            fields.add(Field.choice("operation", all(sight), "").orNothing());
        }
        fields.addAll(List.of(
                Field.choice("ground", grounds, ""),
                Field.text("reason", ""),
                Field.line("basis", ""),
                Field.moment("at", at),
                Field.line("headTold", "").orNothing(),
                Field.moment("headToldAt", "").orNothing()));
        return fields;
    }

    private List<Option> all(DutySight sight) {
        return sight.work().operations().stream()
                .map(DutySight.Shown::operation)
                .map(it -> new Option(it.id().value(), words.operation(it)))
                .toList();
    }

    private static Optional<OperationId> operation(Filled filled, DutySight sight) {
        return sight.work().operations().stream()
                .map(it -> it.operation().id())
                .filter(it -> it.value().equals(filled.text("operation")))
                .findFirst();
    }

    private static MakeStatement.Account account(Filled filled, Optional<OperationId> operation) {
        return new MakeStatement.Account(
                filled.text("kind"),
                operation.orElse(null),
                filled.text("ground"),
                filled.text("reason"),
                filled.text("basis"),
                filled.moment("at").orElseThrow(),
                filled.text("headTold"),
                filled.moment("headToldAt").orElse(null));
    }

    Form<DutyOrder> enterBreach(DutySight sight) {
        List<Footage> footage = footage(sight).distinct().toList();
        return new Form<>(
                Deed.ENTER_BREACH.key(),
                "",
                List.of(
                        code(sight),
                        Field.several(
                                "persons", operations.people(sight.office().people()), List.of()),
                        Field.text("text", ""),
                        Field.choice("operation", all(sight), "").orNothing(),
                        Field.choice("recording", operations.footage(footage), "")
                                .orNothing()),
                filled -> breach(filled, sight, footage));
    }

    /** The docking is that which brought the recording. */
    private static DutyOrder breach(Filled filled, DutySight sight, List<Footage> footage) {
        Optional<Footage> shows = footage.stream()
                .filter(it -> it.id().toString().equals(filled.text("recording")))
                .findFirst();
        return new DutyOrder.EnterBreach(new EnterViolation.Breach(
                filled.text("code"),
                filled.several("persons"),
                filled.text("text"),
                operation(filled, sight).orElse(null),
                shows.map(Footage::docking).orElse(null),
                shows.map(Footage::id).orElse(null)));
    }

    private static Field code(DutySight sight) {
        List<Option> codes = sight.office().choices().violations().entrySet().stream()
                .map(it -> new Option(it.getKey(), it.getKey() + " " + it.getValue()))
                .toList();
        return codes.isEmpty() ? Field.line("code", "") : Field.choice("code", codes, "");
    }
}
