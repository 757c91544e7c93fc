package org.evidencestation.app.desktop.duty;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.evidencestation.app.desktop.form.Field;
import org.evidencestation.app.desktop.form.Field.Option;
import org.evidencestation.app.desktop.form.Form;
import org.evidencestation.app.duty.Person;
import org.evidencestation.app.duty.Statement;
import org.evidencestation.storage.journal.DockingId;

/** Forms about people, recorders that go out, late footage, decisions and the office's list. */
final class RecordForms {
    private final DutyWords words;

    RecordForms(DutyWords words) {
        this.words = words;
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
