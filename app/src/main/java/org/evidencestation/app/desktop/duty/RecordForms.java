package org.evidencestation.app.desktop.duty;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidencestation.app.desktop.form.Field;
import org.evidencestation.app.desktop.form.Field.Option;
import org.evidencestation.app.desktop.form.Filled;
import org.evidencestation.app.desktop.form.Form;
import org.evidencestation.app.duty.BoardRow;
import org.evidencestation.app.duty.HandOutRecorder;
import org.evidencestation.app.duty.Person;
import org.evidencestation.app.duty.Statement;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.DutyEvent.Check;
import org.jspecify.annotations.Nullable;

/** Forms about people, recorders that go out, late footage, decisions and the office's list. */
final class RecordForms {
    private static final List<String> CHECKS = List.of(Check.FAULT, Check.BATTERY, Check.SPACE, Check.CLOCK);
    private static final String NOT_LOOKED = "?";

    private final DutyWords words;
    private final OperationForms operations;

    RecordForms(DutyWords words) {
        this.words = words;
        operations = new OperationForms(words);
    }

    Form<DutyOrder> handOut(DutySight sight) {
        Set<String> out =
                sight.rounds().board().stream().map(BoardRow::recorder).collect(Collectors.toSet());
        List<Option> recorders = sight.office().recorders().entrySet().stream()
                .filter(it -> !out.contains(it.getKey()))
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(it -> new Option(it.getKey(), it.getValue()))
                .toList();
        List<Field> fields = new ArrayList<>(List.of(
                Field.choice("recorder", recorders, ""),
                Field.choice("person", operations.people(sight.active()), ""),
                Field.moment("backBy", "").orNothing()));
        CHECKS.forEach(check -> fields.add(Field.taps("check" + check, looks(), NOT_LOOKED)));
        fields.add(Field.taps("wording", yesNo(), Filled.NO));
        fields.add(Field.text("reason", "").orNothing());
        String wording = sight.office().choices().wording();
        String card = wording.isEmpty() ? "" : words.get("duty.wording", wording);
        return new Form<>(Deed.HAND_OUT.key(), card, fields, filled -> new DutyOrder.HandOut(handingOut(filled)));
    }

    private static HandOutRecorder.HandingOut handingOut(Filled filled) {
        return new HandOutRecorder.HandingOut(
                filled.text("recorder"),
                filled.text("person"),
                filled.moment("backBy").orElse(null),
                CHECKS.stream()
                        .map(it -> new Check(it, passed(filled.text("check" + it)), ""))
                        .toList(),
                filled.text("reason"),
                filled.yes("wording"));
    }

    private static @Nullable Boolean passed(String look) {
        return look.equals(NOT_LOOKED) ? null : Boolean.valueOf(look);
    }

    private List<Option> looks() {
        return List.of(
                new Option(Filled.YES, words.get("duty.check.passed")),
                new Option(Filled.NO, words.get("duty.check.failed")),
                new Option(NOT_LOOKED, words.get("duty.check.notLooked")));
    }

    private List<Option> yesNo() {
        return Stream.of(true, false)
                .map(it -> new Option(String.valueOf(it), words.yesNo(it)))
                .toList();
    }

    Form<DutyOrder> explainLate(DockingId docking, DutySight sight) {
        return new Form<>(
                Deed.EXPLAIN_LATE.key(),
                "",
                List.of(
                        Field.taps(
                                "lateReason",
                                OperationForms.same(words.lateReasons(
                                        sight.office().choices().returnReasons())),
                                ""),
                        Field.text("text", "").orNothing()),
                filled -> new DutyOrder.ExplainLate(docking, filled.text("lateReason"), filled.text("text")));
    }

    List<Form<DutyOrder>> decide(Statement statement) {
        String role = statement.said().approver();
        return List.of(
                new Form<>(
                        Deed.APPROVE.key(),
                        role,
                        List.of(Field.text("comment", "").orNothing()),
                        filled -> new DutyOrder.Decide(statement.id(), true, role, filled.text("comment"))),
                new Form<>(
                        Deed.REFUSE.key(),
                        role,
                        List.of(Field.text("comment", "")),
                        filled -> new DutyOrder.Decide(statement.id(), false, role, filled.text("comment"))));
    }

    Form<DutyOrder> listPerson() {
        return person(Deed.LIST_PERSON, new Person("", "", "", "", true));
    }

    Form<DutyOrder> changePerson(Person person) {
        return person(Deed.CHANGE_PERSON, person);
    }

    private Form<DutyOrder> person(Deed kind, Person before) {
        List<Option> classes =
                Stream.of("A", "B", "C").map(it -> new Option(it, it)).toList();
        List<Field> fields = new ArrayList<>();
        if (before.number().isEmpty()) {
            fields.add(Field.line("number", ""));
        }
        fields.add(Field.line("name", before.name()));
        fields.add(Field.line("section", before.section()).orNothing());
        fields.add(Field.taps("class", classes, before.equippingClass()).orNothing());
        if (!before.number().isEmpty()) {
            fields.add(Field.taps("active", yesNo(), String.valueOf(before.active())));
        }
        return new Form<>(
                kind.key(),
                words.person(before),
                fields,
                filled -> new DutyOrder.PutOnList(new Person(
                        before.number().isEmpty() ? filled.text("number") : before.number(),
                        filled.text("name"),
                        filled.text("section"),
                        filled.text("class"),
                        before.number().isEmpty() || filled.yes("active"))));
    }

    Form<DutyOrder> takeList() {
        return new Form<>(
                Deed.TAKE_LIST.key(),
                "",
                List.of(Field.file("file")),
                filled -> new DutyOrder.TakeList(Path.of(filled.text("file"))));
    }
}
