package org.evidencestation.app.desktop.duty;

import org.evidencestation.app.desktop.listing.ListPage;
import org.evidencestation.app.desktop.listing.ListPage.Tone;
import org.evidencestation.app.duty.Operation;
import org.evidencestation.storage.journal.DutyEvent.MustRecordItem;

/** Lists of operations, and of what has to be recorded. */
final class WorkLists {
    private final DutyWords words;

    WorkLists(DutyWords words) {
        this.words = words;
    }

    DutyWords words() {
        return words;
    }

    ListPage operations(DutySight sight) {
        PageMaker made = new PageMaker(words, DutyPage.OPERATIONS)
                .text("duty.column.start", 1.8)
                .text("duty.column.end", 1.3)
                .text("duty.column.title", 2.4)
                .text("duty.column.activity", 1.8)
                .text("duty.column.officers", 2.2)
                .number("duty.column.footage", 1.3)
                .text("duty.column.covered", 1.7)
                .number("duty.column.gaps", 1);
        for (DutySight.Shown shown : sight.work().operations()) {
            Operation it = shown.operation();
            long gaps = sight.openGaps(it.id());
            made.row(
                    it.id().value(),
                    gaps == 0 ? Tone.PLAIN : shown.footage().isEmpty() ? Tone.ALARM : Tone.ATTENTION,
                    words.formats().minute(it.start()),
                    it.end().map(words.formats()::shortMoment).orElseGet(() -> words.get("duty.openEnd")),
                    it.facts().title(),
                    words.activity(sight, it.facts().activity()),
                    words.people(sight, it.facts().officers()),
                    String.valueOf(shown.footage().size()),
                    words.coverage(shown),
                    String.valueOf(gaps));
        }
        return made.page(sight);
    }

    ListPage mustRecord(DutySight sight) {
        PageMaker made = new PageMaker(words, DutyPage.MUST_RECORD)
                .text("duty.item.number", 0.8)
                .text("duty.item.category", 1.3)
                .text("duty.item.item", 2)
                .text("duty.item.stage", 1.3)
                .text("duty.item.mode", 1.2)
                .text("duty.item.start", 1.5)
                .text("duty.item.content", 2)
                .text("duty.item.end", 1.5)
                .text("duty.item.retention", 1.2)
                .text("duty.item.note", 1.2);
        for (MustRecordItem it : sight.office().mustRecord()) {
            made.row(
                    it.number(),
                    Tone.PLAIN,
                    it.number(),
                    it.category(),
                    it.item(),
                    it.stage(),
                    it.mode(),
                    it.start(),
                    it.content(),
                    it.end(),
                    it.retention(),
                    it.note());
        }
        return made.page(sight);
    }
}
