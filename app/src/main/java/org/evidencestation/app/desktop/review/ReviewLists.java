package org.evidencestation.app.desktop.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.evidencestation.app.desktop.listing.ListPage;
import org.evidencestation.app.desktop.listing.ListPage.Mark;
import org.evidencestation.app.desktop.listing.ListPage.Tone;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.duty.Footage;
import org.evidencestation.app.duty.Violation;
import org.evidencestation.app.listing.Listing;
import org.evidencestation.app.listing.Listing.Column;
import org.evidencestation.app.listing.Listing.Fact;
import org.evidencestation.app.review.Draw;
import org.evidencestation.app.review.Red;
import org.evidencestation.app.review.ReviewLedger.Said;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.ReviewEvent.Checked;
import org.evidencestation.storage.journal.ReviewEvent.EvaluationHeld;
import org.evidencestation.storage.journal.ReviewEvent.PackMade;

/** The lists of the supervisor's screen in words. */
final class ReviewLists {
    private final Texts texts;
    private final Formats formats;

    ReviewLists(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    ListPage today(ReviewSight sight) {
        Rows rows = new Rows();
        for (int i = 0; i < sight.red().size(); i++) {
            Red red = sight.red().get(i);
            rows.add(
                    Integer.toString(i),
                    tone(red.kind()),
                    texts.get("review.red." + red.kind()),
                    red.about(),
                    people(sight, red.persons()),
                    red.since().map(formats::minute).orElse(""));
        }
        return page(
                sight,
                ReviewPage.TODAY,
                List.of(
                        text("review.what", 2),
                        text("review.about", 3.4),
                        text("review.who", 2),
                        text("review.since", 1.6)),
                rows);
    }

    private static Tone tone(Red.Kind kind) {
        return switch (kind) {
            case DAMAGED, OVERDUE, LATE, GAP -> Tone.ALARM;
            case APPROVAL, NO_OPERATION, RECORDER, CLOCK, REVIEW, EVALUATION -> Tone.ATTENTION;
        };
    }

    private String people(ReviewSight sight, String numbers) {
        return numbers.isBlank()
                ? ""
                : List.of(numbers.split(" ")).stream().map(sight::person).collect(Collectors.joining("、"));
    }

    /** Every recording that was drawn, newest draw first. */
    ListPage sample(ReviewSight sight) {
        Rows rows = new Rows();
        for (Draw draw : sight.samples().draws()) {
            draw.outcomes()
                    .forEach((recording, outcome) -> rows.add(
                            key(draw, recording),
                            tone(outcome),
                            draw.said().day().toString(),
                            officer(sight, draw.officer(recording)),
                            sight.footage(recording)
                                    .map(it -> it.summary().name())
                                    .orElse(""),
                            sight.footage(recording)
                                    .flatMap(Footage::start)
                                    .map(formats::minute)
                                    .orElse(""),
                            texts.get("review.outcome." + outcome.getClass().getSimpleName()),
                            said(sight, outcome)));
        }
        return page(
                sight,
                ReviewPage.SAMPLE,
                List.of(
                        text("review.day", 1.1),
                        text("review.officer", 1.7),
                        text("review.recording", 2),
                        text("review.start", 1.5),
                        text("review.outcome", 1),
                        text("review.found", 2.6)),
                rows);
    }

    static String key(Draw draw, RecordingId recording) {
        return draw.said().draw() + " " + recording;
    }

    private static Tone tone(Draw.Outcome outcome) {
        return switch (outcome) {
            case Draw.Outcome.Open _ -> Tone.ATTENTION;
            case Draw.Outcome.Reviewed it -> notOk(it).isEmpty() ? Tone.PLAIN : Tone.ALARM;
            case Draw.Outcome.Skipped _ -> Tone.PLAIN;
        };
    }

    private static List<Checked> notOk(Draw.Outcome.Reviewed it) {
        return it.said().items().stream()
                .filter(item -> item.verdict().equals(Checked.NOT_OK))
                .toList();
    }

    private String officer(ReviewSight sight, String number) {
        return number.isEmpty() ? texts.get("review.nobody") : sight.person(number);
    }

    private String said(ReviewSight sight, Draw.Outcome outcome) {
        return switch (outcome) {
            case Draw.Outcome.Open _ -> "";
            case Draw.Outcome.Reviewed it ->
                (notOk(it).isEmpty()
                                ? texts.get("review.allOk")
                                : texts.get(
                                        "review.notOk",
                                        notOk(it).stream().map(Checked::item).collect(Collectors.joining("、"))))
                        + " · " + sight.person(it.said().by());
            case Draw.Outcome.Skipped it ->
                it.said().reason() + " · " + sight.person(it.said().by());
        };
    }

    /** Every code of the regulation, with what was entered under it. */
    ListPage violations(ReviewSight sight) {
        Rows rows = new Rows();
        sight.rules().violations().forEach((code, text) -> {
            List<Violation> under = sight.records().violations().stream()
                    .filter(it -> it.said().code().equals(code))
                    .toList();
            rows.add(
                    code,
                    Tone.PLAIN,
                    code,
                    text,
                    under.isEmpty() ? texts.get("review.none") : texts.get("review.entries", under.size()),
                    "",
                    "");
            for (Violation it : under.reversed()) {
                rows.add(
                        Long.toString(it.entry()),
                        Tone.ATTENTION,
                        code,
                        it.said().text(),
                        people(sight, String.join(" ", it.said().persons())),
                        formats.minute(it.at()),
                        evidence(it));
            }
        });
        return page(
                sight,
                ReviewPage.VIOLATIONS,
                List.of(
                        text("review.code", 0.9),
                        text("review.act", 4.4),
                        text("review.who", 1.8),
                        text("review.entered", 1.4),
                        text("review.evidence", 1.5)),
                rows);
    }

    private String evidence(Violation it) {
        List<String> kinds = new ArrayList<>();
        if (it.said().recording() != null) {
            kinds.add(texts.get("review.evidence.recording"));
        }
        if (!it.said().gap().isEmpty()) {
            kinds.add(texts.get("review.evidence.gap"));
        }
        if (it.said().docking() != null) {
            kinds.add(texts.get("review.evidence.docking"));
        }
        if (it.said().operation() != null) {
            kinds.add(texts.get("review.evidence.operation"));
        }
        return kinds.isEmpty() ? texts.get("review.evidence.none") : String.join("、", kinds);
    }

    ListPage year(ReviewSight sight) {
        Rows rows = new Rows();
        for (Said<EvaluationHeld> it : sight.records().evaluations().reversed()) {
            Map<String, Long> figures = it.said().figures();
            rows.add(
                    Long.toString(it.entry()),
                    Tone.PLAIN,
                    Integer.toString(it.said().year()),
                    formats.minute(it.at()),
                    number(figures, "draws"),
                    number(figures, "drawn"),
                    number(figures, "reviewed"),
                    number(figures, "skipped"),
                    number(figures, "notOk"),
                    it.said().words(),
                    sight.person(it.said().by()));
        }
        return page(
                sight,
                ReviewPage.YEAR,
                List.of(
                        text("review.year", 0.7),
                        text("review.held", 1.5),
                        count("review.figure.draws"),
                        count("review.figure.drawn"),
                        count("review.figure.reviewed"),
                        count("review.figure.skipped"),
                        count("review.figure.notOk"),
                        text("review.words", 3),
                        text("review.by", 1.4)),
                rows);
    }

    private static String number(Map<String, Long> figures, String name) {
        return Long.toString(figures.getOrDefault(name, 0L));
    }

    ListPage packs(ReviewSight sight) {
        Rows rows = new Rows();
        for (Said<PackMade> it : sight.records().packs().reversed()) {
            rows.add(
                    Long.toString(it.entry()),
                    Tone.PLAIN,
                    formats.minute(it.at()),
                    it.said().from() + " – " + it.said().to(),
                    Integer.toString(it.said().files().size()),
                    it.said().files().stream()
                            .filter(file -> file.name().endsWith(".pdf"))
                            .map(file -> file.digest().hex())
                            .findFirst()
                            .orElse(""),
                    sight.person(it.said().by()));
        }
        return page(
                sight,
                ReviewPage.PACK,
                List.of(
                        text("review.made", 1.4),
                        text("review.period", 1.8),
                        count("review.files"),
                        text("review.digest", 3.6),
                        text("review.by", 1.4)),
                rows);
    }

    private Column text(String key, double width) {
        return Column.text(texts.get(key), width);
    }

    private Column count(String key) {
        return Column.number(texts.get(key), 0.7);
    }

    private ListPage page(ReviewSight sight, ReviewPage page, List<Column> columns, Rows rows) {
        Listing listing = new Listing(
                texts.get("review.page." + page),
                List.of(new Fact(texts.get("duty.asOf"), formats.moment(sight.now()))),
                columns,
                rows.cells,
                List.of(),
                List.of(texts.get("duty.sign.maker"), texts.get("duty.sign.checker")));
        return new ListPage(listing, rows.marks);
    }

    private static final class Rows {
        private final List<List<String>> cells = new ArrayList<>();
        private final List<Mark> marks = new ArrayList<>();

        void add(String key, Tone tone, String... row) {
            cells.add(List.of(row));
            marks.add(new Mark(key, tone));
        }
    }
}
