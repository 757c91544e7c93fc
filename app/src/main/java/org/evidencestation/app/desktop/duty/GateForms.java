package org.evidencestation.app.desktop.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.evidencestation.app.desktop.form.Field;
import org.evidencestation.app.desktop.form.Field.Option;
import org.evidencestation.app.desktop.form.Filled;
import org.evidencestation.app.desktop.form.Form;
import org.evidencestation.app.duty.HandOutRecorder;
import org.evidencestation.app.duty.ReadyRow;
import org.evidencestation.app.gate.Look;
import org.evidencestation.app.gate.Look.Light;
import org.evidencestation.storage.journal.DutyEvent.Check;
import org.jspecify.annotations.Nullable;

/** Forms at the gate: a person adds to what the station measured, and the recorder goes out, or was checked again. */
final class GateForms {
    private static final String NOT_LOOKED = "?";
    private static final List<String> BY_EYE = List.of(Check.LENS, Check.CLIP, Check.APPEARANCE);

    private final DutyWords words;
    private final OperationForms operations;

    GateForms(DutyWords words) {
        this.words = words;
        operations = new OperationForms(words);
    }

    List<Form<DutyOrder>> of(ReadyRow row, DutySight sight) {
        return row.out().isPresent() ? List.of(checkAgain(row)) : List.of(handOut(row, sight));
    }

    /** Only what the station could not measure is asked of the person. */
    private Form<DutyOrder> handOut(ReadyRow row, DutySight sight) {
        List<String> asked = Stream.concat(
                        row.looks().stream()
                                .filter(it -> it.light() == Light.AMBER)
                                .map(Look::kind),
                        BY_EYE.stream())
                .toList();
        List<Field> fields = new ArrayList<>(List.of(
                Field.choice("person", operations.people(sight.active()), ""),
                Field.moment("backBy", "").orNothing()));
        fields.addAll(looks(asked));
        fields.add(Field.taps("checkCARD", yesNo(), Filled.NO));
        fields.add(Field.taps("wording", yesNo(), Filled.NO));
        fields.add(Field.text("reason", "").orNothing());
        String wording = sight.office().choices().wording();
        String card = wording.isEmpty() ? "" : words.get("duty.wording", wording);
        return new Form<>(
                Deed.HAND_OUT.key(),
                card,
                fields,
                filled -> new DutyOrder.HandOut(new HandOutRecorder.HandingOut(
                        row.recorder(),
                        filled.text("person"),
                        filled.moment("backBy").orElse(null),
                        checks(filled, asked),
                        filled.text("reason"),
                        filled.yes("wording"))));
    }

    private Form<DutyOrder> checkAgain(ReadyRow row) {
        List<String> asked = Stream.concat(row.looks().stream().map(Look::kind), BY_EYE.stream())
                .toList();
        return new Form<>(
                Deed.CHECK_AGAIN.key(),
                row.name(),
                looks(asked),
                filled -> new DutyOrder.CheckedAgain(row.recorder(), checks(filled, asked)));
    }

    private List<Field> looks(List<String> asked) {
        List<Option> looks = List.of(
                new Option(Filled.YES, words.get("duty.check.passed")),
                new Option(Filled.NO, words.get("duty.check.failed")),
                new Option(NOT_LOOKED, words.get("duty.check.notLooked")));
        return asked.stream()
                .map(it -> Field.taps("check" + it, looks, NOT_LOOKED))
                .toList();
    }

    private static List<Check> checks(Filled filled, List<String> asked) {
        List<Check> checks = new ArrayList<>(asked.stream()
                .map(it -> new Check(it, passed(filled.text("check" + it)), ""))
                .toList());
        if (filled.yes("check" + Check.CARD)) {
            checks.add(new Check(Check.CARD, true, ""));
        }
        return checks;
    }

    private static @Nullable Boolean passed(String look) {
        return look.equals(NOT_LOOKED) ? null : Boolean.valueOf(look);
    }

    private List<Option> yesNo() {
        return Stream.of(true, false)
                .map(it -> new Option(String.valueOf(it), words.yesNo(it)))
                .toList();
    }
}
