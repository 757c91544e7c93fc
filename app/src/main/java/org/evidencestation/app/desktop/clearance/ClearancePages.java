package org.evidencestation.app.desktop.clearance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evidencestation.app.clearance.Clearance.Coming;
import org.evidencestation.app.clearance.ClearanceCertificate;
import org.evidencestation.app.clearance.ClearanceLedger.Case;
import org.evidencestation.app.clearance.Obstacle;
import org.evidencestation.app.clearance.ReviewItem;
import org.evidencestation.app.clearance.ReviewItem.Stage;
import org.evidencestation.app.desktop.listing.ListPage;
import org.evidencestation.app.desktop.listing.ListPage.Mark;
import org.evidencestation.app.desktop.listing.ListPage.Tone;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.listing.Listing;
import org.evidencestation.app.listing.Listing.Column;

/** The sheets of the clearance screen as lists. */
final class ClearancePages {
    private final Texts texts;
    private final Formats formats;

    ClearancePages(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    ListPage of(ClearanceModel.Sheet sheet, ClearanceSight seen) {
        return switch (sheet) {
            case TO_JUDGE -> items(sheet, seen.at(Stage.TO_JUDGE), "clearance.column.until", this::until);
            case TO_CONFIRM ->
                items(sheet, seen.at(Stage.TO_CONFIRM), "clearance.column.judged", it -> judged(it, seen));
            case TRAY -> items(sheet, seen.at(Stage.IN_TRAY, Stage.DUE), "clearance.column.left", this::left);
            case KEPT ->
                items(sheet, seen.at(Stage.KEPT, Stage.WORTH_KEEPING), "clearance.column.why", it -> why(it, seen));
            case COMING -> coming(seen);
            case CLEARED -> certificates(seen);
        };
    }

    private ListPage items(
            ClearanceModel.Sheet sheet, List<ReviewItem> items, String last, Function<ReviewItem, String> words) {
        List<List<String>> rows = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (ReviewItem it : items) {
            rows.add(List.of(
                    it.held().summary().name(),
                    formats.minute(
                            it.held().recordedUntil().orElse(it.held().summary().ingestedAt())),
                    formats.size(it.held().summary().size()),
                    words.apply(it)));
            marks.add(new Mark(it.recording().toString(), it.stage() == Stage.DUE ? Tone.ATTENTION : Tone.PLAIN));
        }
        return page(sheet, texts.get(last), rows, marks);
    }

    private ListPage page(ClearanceModel.Sheet sheet, String last, List<List<String>> rows, List<Mark> marks) {
        List<Column> columns = List.of(
                Column.text(texts.get("clearance.column.file"), 2),
                Column.text(texts.get("clearance.column.recorded"), 1.7),
                Column.number(texts.get("clearance.column.size"), 0.8),
                Column.text(last, 3));
        return new ListPage(
                new Listing(texts.get("clearance.sheet." + sheet), List.of(), columns, rows, List.of(), List.of()),
                marks);
    }

    private ListPage coming(ClearanceSight seen) {
        List<List<String>> rows = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (Coming it : seen.coming()) {
            rows.add(List.of(
                    it.held().summary().name(),
                    formats.minute(it.from()),
                    formats.size(it.held().summary().size()),
                    obstacles(it.others())));
            marks.add(new Mark(it.held().summary().recording().toString(), Tone.PLAIN));
        }
        return page(ClearanceModel.Sheet.COMING, texts.get("clearance.column.why"), rows, marks);
    }

    private ListPage certificates(ClearanceSight seen) {
        List<List<String>> rows = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (ClearanceCertificate it : seen.certificates()) {
            var first = it.rows().getFirst().record();
            rows.add(List.of(
                    it.number(),
                    formats.minute(first.clearedAt()),
                    formats.size(it.bytes()),
                    texts.get(
                            "clearance.certificate.row",
                            it.rows().size(),
                            seen.name(first.judgedBy()),
                            seen.name(first.confirmedBy()))));
            marks.add(new Mark(it.number(), Tone.PLAIN));
        }
        return page(ClearanceModel.Sheet.CLEARED, texts.get("clearance.column.certificate"), rows, marks);
    }

    /** Since when it may go. */
    private String until(ReviewItem item) {
        return item.retention().lastDay().map(Object::toString).orElse("");
    }

    private String judged(ReviewItem item, ClearanceSight seen) {
        Case judged = item.judged().orElseThrow();
        return (judged.judged().finding() + " · " + seen.name(judged.judged().by()) + " · "
                        + judged.judged().reason())
                .replaceAll(" · $", "");
    }

    private String left(ReviewItem item) {
        return item.stage() == Stage.DUE ? texts.get("clearance.due") : texts.get("clearance.left", item.daysLeft());
    }

    private String why(ReviewItem item, ClearanceSight seen) {
        return item.stage() == Stage.WORTH_KEEPING
                ? texts.get(
                        "clearance.worth",
                        seen.name(item.judged().orElseThrow().judged().by()),
                        item.judged().orElseThrow().judged().reason())
                : obstacles(item.obstacles());
    }

    String obstacles(List<Obstacle> obstacles) {
        return obstacles.stream()
                .map(it -> String.join(" ", texts.get("clearance.obstacle." + it.kind()), it.what(), it.article())
                        .strip()
                        .replaceAll(" +", " "))
                .collect(Collectors.joining("；"));
    }
}
