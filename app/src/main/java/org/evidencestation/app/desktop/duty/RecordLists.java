package org.evidencestation.app.desktop.duty;

import org.evidencestation.app.desktop.listing.ListPage;
import org.evidencestation.app.desktop.listing.ListPage.Tone;
import org.evidencestation.app.duty.Person;
import org.evidencestation.app.duty.Statement;
import org.evidencestation.app.duty.Violation;
import org.evidencestation.storage.journal.DutyEvent.StatementDecided;

/** Lists of what people wrote down, and of the people. The last word stands first. */
final class RecordLists {
    private final DutyWords words;

    RecordLists(DutyWords words) {
        this.words = words;
    }

    ListPage statements(DutySight sight) {
        PageMaker made = new PageMaker(words, DutyPage.STATEMENTS)
                .text("duty.column.happened", 1.8)
                .text("duty.column.kind", 1.1)
                .text("duty.column.ground", 3)
                .text("duty.column.operation", 2.2)
                .text("duty.column.by", 1.8)
                .text("duty.column.decision", 2.2);
        for (Statement it : sight.records().statements().reversed()) {
            made.row(
                    it.id().value(),
                    it.open() ? Tone.ATTENTION : Tone.PLAIN,
                    words.formats().minute(it.said().at()),
                    words.get("duty.kind." + it.said().kind()),
                    it.said().ground() + " (" + it.said().article() + ")",
                    java.util.Optional.ofNullable(it.said().operation())
                            .map(id -> words.operation(sight, id))
                            .orElse(""),
                    words.person(sight, it.said().by()),
                    decision(sight, it));
        }
        return made.page(sight);
    }

    String decision(DutySight sight, Statement it) {
        if (it.open()) {
            return words.get("duty.state.needs", it.said().approver());
        }
        return it.decision().map(made -> decision(sight, made)).orElseGet(() -> words.get("duty.state.noApprover"));
    }

    private String decision(DutySight sight, StatementDecided made) {
        String who = words.person(sight, made.by());
        return words.get(made.approved() ? "duty.state.approved" : "duty.state.refused", made.role(), who);
    }

    ListPage violations(DutySight sight) {
        PageMaker made = new PageMaker(words, DutyPage.VIOLATIONS)
                .number("duty.column.entry", 0.8)
                .text("duty.column.entered", 1.8)
                .text("duty.column.code", 1)
                .text("duty.column.rule", 3)
                .text("duty.column.persons", 2)
                .text("duty.column.text", 2.6);
        for (Violation it : sight.records().violations().reversed()) {
            made.row(
                    String.valueOf(it.entry()),
                    Tone.PLAIN,
                    String.valueOf(it.entry()),
                    words.formats().minute(it.at()),
                    it.said().code(),
                    sight.office().choices().violations().getOrDefault(it.said().code(), ""),
                    words.people(sight, it.said().persons()),
                    it.said().text());
        }
        return made.page(sight);
    }

    ListPage people(DutySight sight) {
        PageMaker made = new PageMaker(words, DutyPage.PEOPLE)
                .text("duty.column.number", 1.2)
                .text("duty.column.name", 1.6)
                .text("duty.column.section", 2)
                .text("duty.column.class", 0.8)
                .text("duty.column.active", 1);
        for (Person it : sight.office().people()) {
            made.row(
                    it.number(),
                    Tone.PLAIN,
                    it.number(),
                    it.name(),
                    it.section(),
                    it.equippingClass(),
                    words.get(it.active() ? "duty.active" : "duty.left.office"));
        }
        return made.page(sight);
    }
}
