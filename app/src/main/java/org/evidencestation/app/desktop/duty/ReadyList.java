package org.evidencestation.app.desktop.duty;

import org.evidencestation.app.desktop.listing.ListPage;
import org.evidencestation.app.desktop.listing.ListPage.Tone;
import org.evidencestation.app.duty.ReadyRow;
import org.evidencestation.app.gate.Look;

/** Which recorders may go out, which not, and why. */
final class ReadyList {
    private final DutyWords words;

    ReadyList(DutyWords words) {
        this.words = words;
    }

    ListPage page(DutySight sight) {
        PageMaker made = new PageMaker(words, DutyPage.READY)
                .text("duty.column.standing", 1.7)
                .text("duty.column.recorder", 1.6)
                .text("gate.kind.FAULT", 1.4)
                .text("gate.kind.BATTERY", 1.5)
                .text("gate.kind.SPACE", 1.5)
                .text("gate.kind.CLOCK", 1.5)
                .text("duty.column.person", 1.8);
        sight.rounds().ready().forEach(row -> add(made, row, sight));
        return made.page(sight);
    }

    private void add(PageMaker made, ReadyRow row, DutySight sight) {
        String standing = words.get("gate.standing." + row.standing());
        String holder = row.out().map(it -> words.person(sight, it.person())).orElse("");
        boolean out = row.out().isPresent();
        made.row(
                row.recorder(),
                tone(row.standing()),
                standing,
                row.name(),
                out ? "" : said(row.looks().get(0)),
                out ? "" : said(row.looks().get(1)),
                out ? "" : said(row.looks().get(2)),
                out ? "" : said(row.looks().get(3)),
                holder);
    }

    private static Tone tone(ReadyRow.Standing standing) {
        return switch (standing) {
            case READY, OUT -> Tone.PLAIN;
            case LOOK, CHECK_AGAIN -> Tone.ATTENTION;
            case NOT_READY -> Tone.ALARM;
        };
    }

    /** The value where it is good; else what is wrong, and the value. */
    private String said(Look look) {
        String standing = words.get("gate.look." + look.standing());
        if (look.value().isEmpty()) {
            return standing;
        }
        return look.standing() == Look.Standing.GOOD ? look.value() : standing + " " + look.value();
    }
}
