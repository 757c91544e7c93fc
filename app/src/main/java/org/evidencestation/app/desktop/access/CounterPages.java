package org.evidencestation.app.desktop.access;

import java.util.ArrayList;
import java.util.List;
import org.evidencestation.app.access.AccessRegister;
import org.evidencestation.app.access.AccessRequest;
import org.evidencestation.app.access.AccessWords;
import org.evidencestation.app.access.Reminder;
import org.evidencestation.app.access.Stage;
import org.evidencestation.app.desktop.listing.ListPage;
import org.evidencestation.app.desktop.listing.ListPage.Mark;
import org.evidencestation.app.desktop.listing.ListPage.Tone;
import org.evidencestation.app.desktop.text.Language;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.listing.Listing;
import org.evidencestation.app.listing.Listing.Column;

/** The sheets of the counter as lists. */
final class CounterPages {
    private final Texts texts;
    private final AccessWords chinese = AccessWords.chinese();
    private final AccessWords english = AccessWords.english();

    CounterPages(Texts texts) {
        this.texts = texts;
    }

    AccessWords words() {
        return texts.language().get() == Language.CHINESE ? chinese : english;
    }

    AccessRegister register(CounterSight seen) {
        return new AccessRegister(
                seen.law(), words(), seen.zone(), new AccessRegister.Names(seen::name, seen::recording));
    }

    /** What is still to be done, the newest first. */
    ListPage open(CounterSight seen) {
        return requests(
                seen,
                "access.sheet.OPEN",
                seen.requests().reversed().stream()
                        .filter(it -> seen.law().stage(it, seen.now()).open())
                        .toList());
    }

    /** What waits for whoever is signed in. */
    ListPage mine(CounterSight seen) {
        return requests(
                seen,
                "access.sheet.MINE",
                seen.requests().stream()
                        .filter(it -> seen.mine().contains(it.id()))
                        .toList());
    }

    private ListPage requests(CounterSight seen, String title, List<AccessRequest> requests) {
        AccessRegister register = register(seen);
        List<List<String>> rows = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (AccessRequest it : requests) {
            Stage stage = seen.law().stage(it, seen.now());
            rows.add(List.of(
                    Long.toString(it.row()),
                    shape(stage) + " " + words().of("stage", stage),
                    register.who(it.asked()),
                    register.what(it.asked()),
                    register.article(it.asked()),
                    register.minute(it.at())));
            marks.add(new Mark(it.id().value(), tone(stage)));
        }
        List<Column> columns = List.of(
                Column.number(words().of("register", "number"), 0.6),
                Column.text(texts.get("access.column.stage"), 1.3),
                Column.text(words().of("register", "who"), 2.2),
                Column.text(words().of("register", "what"), 2.6),
                Column.text(words().of("register", "article"), 0.8),
                Column.text(words().of("register", "at"), 1.3));
        return new ListPage(new Listing(texts.get(title), List.of(), columns, rows, List.of(), List.of()), marks);
    }

    /** All numbers, whatever became of them. */
    ListPage register(CounterSight seen, AccessRegister register) {
        Listing whole = register.whole(seen.requests(), seen.now());
        return new ListPage(
                whole,
                seen.requests().stream()
                        .map(it -> new Mark(it.id().value(), Tone.PLAIN))
                        .toList());
    }

    ListPage reminders(CounterSight seen) {
        AccessRegister register = register(seen);
        List<List<String>> rows = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (Reminder it : seen.reminders()) {
            rows.add(List.of(
                    Long.toString(it.request().row()),
                    words().of("reminder", it.kind()),
                    register.who(it.request().asked()),
                    seen.law()
                            .decider(it.request().asked())
                            .map(post -> post.title())
                            .orElse(""),
                    register.minute(it.since())));
            marks.add(new Mark(it.request().id().value(), Tone.ATTENTION));
        }
        List<Column> columns = List.of(
                Column.number(words().of("register", "number"), 0.6),
                Column.text(texts.get("access.column.reminder"), 2.4),
                Column.text(words().of("register", "who"), 2.2),
                Column.text(words().of("register", "approver"), 1.4),
                Column.text(texts.get("access.column.since"), 1.3));
        return new ListPage(
                new Listing(texts.get("access.sheet.REMINDERS"), List.of(), columns, rows, List.of(), List.of()),
                marks);
    }

    private static Tone tone(Stage stage) {
        return switch (stage) {
            case APPROVAL, PAPERS -> Tone.ATTENTION;
            case DISAPPROVED, NOT_ALLOWED, EXPIRED -> Tone.ALARM;
            case READY, GRANTED, DONE, WITHDRAWN, CLOSED -> Tone.PLAIN;
        };
    }

    /** So that nobody has to tell stages by their colour. */
    static String shape(Stage stage) {
        return switch (stage) {
            case PAPERS -> "△";
            case APPROVAL -> "▲";
            case READY -> "◇";
            case GRANTED -> "◆";
            case DONE -> "●";
            case EXPIRED -> "○";
            case DISAPPROVED, NOT_ALLOWED -> "×";
            case WITHDRAWN -> "←";
            case CLOSED -> "■";
        };
    }
}
