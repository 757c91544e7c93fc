package org.evidencestation.app.desktop.handoff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.evidencestation.app.desktop.handoff.HandOffSight.Source;
import org.evidencestation.app.desktop.listing.ListPage;
import org.evidencestation.app.desktop.listing.ListPage.Mark;
import org.evidencestation.app.desktop.listing.ListPage.Tone;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.disc.handoff.HandOff;
import org.evidencestation.app.listing.Listing;
import org.evidencestation.app.listing.Listing.Column;

/** The pages of the hand-off screen as lists. */
final class HandOffLists {
    private final Texts texts;
    private final Formats formats;

    HandOffLists(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    ListPage of(HandOffPage page, HandOffSight seen) {
        return switch (page) {
            case CASES -> cases(seen);
            case REQUESTS -> requests(seen);
            case ALL -> all(seen);
        };
    }

    private Column text(String key, double width) {
        return Column.text(texts.get("handoff.column." + key), width);
    }

    private Column number(String key, double width) {
        return Column.number(texts.get("handoff.column." + key), width);
    }

    private ListPage page(HandOffPage page, List<Column> columns, List<List<String>> rows, List<Mark> marks) {
        return new ListPage(
                new Listing(texts.get("handoff.page." + page), List.of(), columns, rows, List.of(), List.of()), marks);
    }

    private ListPage cases(HandOffSight seen) {
        List<List<String>> rows = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (Source it : seen.cases()) {
            rows.add(List.of(
                    it.caseNumber(),
                    it.caseName(),
                    Integer.toString(it.recordings().size()),
                    formats.size(it.bytes()),
                    before(
                            seen,
                            earlier -> earlier.opened().request() == null
                                    && earlier.opened().caseNumber().equals(it.caseNumber()))));
            marks.add(new Mark(it.key(), Tone.PLAIN));
        }
        return page(
                HandOffPage.CASES,
                List.of(
                        text("case", 1.6),
                        text("caseName", 2.2),
                        number("recordings", 0.7),
                        number("size", 0.9),
                        text("before", 1.8)),
                rows,
                marks);
    }

    private ListPage requests(HandOffSight seen) {
        List<List<String>> rows = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (Source it : seen.requests()) {
            rows.add(List.of(
                    Long.toString(it.row()),
                    it.recipient(),
                    it.caseNumber(),
                    Integer.toString(it.recordings().size()),
                    formats.size(it.bytes()),
                    it.until().map(formats::minute).orElse(""),
                    before(seen, earlier -> earlier.opened().register() == it.row())));
            marks.add(new Mark(it.key(), Tone.ATTENTION));
        }
        return page(
                HandOffPage.REQUESTS,
                List.of(
                        number("row", 0.8),
                        text("recipient", 2),
                        text("case", 1.6),
                        number("recordings", 0.7),
                        number("size", 0.9),
                        text("until", 1.4),
                        text("before", 1.4)),
                rows,
                marks);
    }

    private static String before(HandOffSight seen, Predicate<HandOff> same) {
        return seen.handOffs().stream()
                .filter(it -> it.step() != HandOff.Step.CANCELLED)
                .filter(same)
                .map(HandOff::number)
                .collect(Collectors.joining(" "));
    }

    private ListPage all(HandOffSight seen) {
        List<List<String>> rows = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (HandOff it : seen.handOffs().reversed()) {
            rows.add(List.of(
                    it.number(),
                    step(it),
                    it.opened().recipient(),
                    it.opened().register() == 0 ? "" : Long.toString(it.opened().register()),
                    it.opened().caseNumber(),
                    Integer.toString(it.opened().recordings().size()),
                    formats.minute(it.at())));
            marks.add(new Mark(it.opened().handOff().value(), tone(it)));
        }
        return page(
                HandOffPage.ALL,
                List.of(
                        text("number", 1.2),
                        text("step", 1.6),
                        text("recipient", 2),
                        number("row", 0.8),
                        text("case", 1.6),
                        number("recordings", 0.7),
                        text("at", 1.4)),
                rows,
                marks);
    }

    /** Its state as shape and word. */
    String step(HandOff it) {
        String shape =
                switch (it.step()) {
                    case OPENED -> "◇";
                    case WRITTEN -> "◆";
                    case RECEIPTED -> "●";
                    case CANCELLED -> "×";
                };
        String words = shape + " " + texts.get("handoff.step." + it.step());
        int refused = refused(it);
        return refused == 0 ? words : words + " · " + texts.get("handoff.refused", refused);
    }

    private static int refused(HandOff it) {
        return it.receipt().map(receipt -> receipt.refused().size()).orElse(0);
    }

    private static Tone tone(HandOff it) {
        return switch (it.step()) {
            case OPENED, WRITTEN -> Tone.ATTENTION;
            case RECEIPTED -> refused(it) == 0 ? Tone.PLAIN : Tone.ALARM;
            case CANCELLED -> Tone.PLAIN;
        };
    }
}
