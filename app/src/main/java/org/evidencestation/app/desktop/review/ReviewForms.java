package org.evidencestation.app.desktop.review;

import java.util.List;
import java.util.Map;
import org.evidencestation.app.desktop.form.Field;
import org.evidencestation.app.desktop.form.Filled;
import org.evidencestation.app.desktop.form.Form;
import org.evidencestation.app.review.MarkUnrelated;
import org.evidencestation.storage.journal.DrawId;
import org.evidencestation.storage.journal.RecordingId;

/** What a supervisor can do that takes a form. */
final class ReviewForms {
    private ReviewForms() {}

    static Form<ReviewOrder> draw() {
        return new Form<>(
                "review.draw",
                "",
                List.of(Field.number("quota", "1")),
                said -> new ReviewOrder.Draw((int) said.number("quota")));
    }

    static Form<ReviewOrder> skip(DrawId draw, RecordingId recording, String name) {
        return new Form<>(
                "review.skip",
                name,
                List.of(Field.text("skipReason", "")),
                said -> new ReviewOrder.Skip(draw, recording, said.text("skipReason")));
    }

    static Form<ReviewOrder> unrelated(ReviewSight.Rules rules, RecordingId recording, String name) {
        List<Field.Option> articles = rules.unrelated().entrySet().stream()
                .map(it -> new Field.Option(it.getValue(), it.getValue() + " " + it.getKey()))
                .toList();
        return new Form<>(
                "review.unrelated",
                name,
                List.of(
                        Field.choice(
                                "article",
                                articles,
                                articles.isEmpty() ? "" : articles.getFirst().value()),
                        Field.choice("code", codes(rules.violations()), ""),
                        Field.number("markSecond", "").orNothing(),
                        Field.text("markWords", "")),
                said -> new ReviewOrder.Unrelated(new MarkUnrelated.Mark(
                        recording, second(said), said.text("article"), said.text("code"), said.text("markWords"))));
    }

    private static @org.jspecify.annotations.Nullable Long second(Filled said) {
        return said.text("markSecond").isEmpty() ? null : said.number("markSecond");
    }

    static List<Field.Option> codes(Map<String, String> violations) {
        return violations.entrySet().stream()
                .map(it -> new Field.Option(it.getKey(), it.getKey() + " " + it.getValue()))
                .toList();
    }

    static Form<ReviewOrder> hold(int year) {
        return new Form<>(
                "review.hold",
                Integer.toString(year),
                List.of(Field.text("evaluation", "")),
                said -> new ReviewOrder.Hold(said.text("evaluation")));
    }
}
