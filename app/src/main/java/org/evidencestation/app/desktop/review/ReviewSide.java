package org.evidencestation.app.desktop.review;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.evidencestation.app.desktop.article.ArticleChips;
import org.evidencestation.app.desktop.form.Form;
import org.evidencestation.app.desktop.form.FormView;
import org.evidencestation.app.desktop.page.Words;
import org.evidencestation.app.desktop.review.ReviewModel.Again;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.desktop.text.WrappedLabel;
import org.evidencestation.app.duty.Violation;
import org.evidencestation.app.review.Draw;
import org.evidencestation.app.review.DrawAgain.Doubt;
import org.evidencestation.app.review.Red;
import org.evidencestation.storage.journal.DutyEvent.ViolationEntered;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.ReviewEvent.SampleDrawn;

/** Beside the list: what the chosen line is, where it leads, what can be done. */
final class ReviewSide extends VBox {
    private final ReviewModel model;
    private final Texts texts;
    private final Formats formats;
    private final FormView form;
    private final Supplier<Optional<Path>> whichFolder;

    ReviewSide(ReviewModel model, Texts texts, Formats formats, FormView form, Supplier<Optional<Path>> whichFolder) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        this.form = form;
        this.whichFolder = whichFolder;
        model.page().subscribe(now -> draw());
        model.list().chosen().subscribe(now -> draw());
        model.sight().subscribe(now -> draw());
        model.form().form().subscribe(now -> draw());
        model.again().subscribe(now -> draw());
        texts.language().subscribe(now -> draw());
    }

    private void draw() {
        getChildren().clear();
        Optional<? extends Form<?>> open = model.form().form().get();
        if (open.isPresent()) {
            getChildren().addAll(Words.section(texts.get(open.get().key() + ".title")), form);
            return;
        }
        switch (model.page().get()) {
            case TODAY -> today();
            case SAMPLE -> sample();
            case VIOLATIONS -> violations();
            case YEAR -> {
                getChildren().add(new WrappedLabel(texts.get("review.year.about")));
                actions();
            }
            case PACK -> pack();
            case BOARD -> {}
        }
    }

    private void today() {
        model.red().ifPresentOrElse(this::red, () -> getChildren().add(Words.muted(texts.get("review.today.about"))));
    }

    private void red(Red red) {
        Button go = Words.button("review-open", texts.get("review.open"), () -> model.open(red));
        go.getStyleClass().add("accent");
        getChildren()
                .addAll(
                        Words.section(texts.get("review.red." + red.kind())),
                        new WrappedLabel(red.about()),
                        new ArticleChips(red.about(), texts),
                        Words.muted(texts.get("review.now." + red.kind())),
                        go);
    }

    private void sample() {
        model.drawn().ifPresent(it -> {
            getChildren()
                    .add(Words.section(texts.get(
                            "review.outcome." + it.outcome().getClass().getSimpleName())));
            if (it.reviewable()) {
                Button review = Words.button("review-begin", texts.get("review.begin"), model::review);
                review.getStyleClass().add("accent");
                getChildren().add(review);
            }
        });
        actions();
        model.draw().ifPresentOrElse(this::draw, () -> getChildren().add(Words.muted(texts.get("review.sample.none"))));
    }

    private void actions() {
        FlowPane actions = new FlowPane(8, 8);
        for (Form<ReviewOrder> sayable : model.sayable()) {
            String id = "say-" + sayable.key().substring(sayable.key().indexOf('.') + 1);
            actions.getChildren().add(Words.button(id, texts.get(sayable.key() + ".title"), () -> model.form()
                    .open(sayable)));
        }
        getChildren().add(actions);
    }

    /** The numbers by which anybody can draw it again. */
    private void draw(Draw draw) {
        SampleDrawn said = draw.said();
        getChildren()
                .addAll(
                        Words.section(texts.get("review.draw.of", said.day())),
                        new WrappedLabel(texts.get(
                                "review.draw.counts",
                                said.population(),
                                said.quota(),
                                draw.outcomes().size(),
                                draw.reviewed(),
                                draw.skipped())),
                        new WrappedLabel(texts.get("review.draw.checkpoint", said.checkpoint())),
                        code(said.head().hex()),
                        new WrappedLabel(texts.get(
                                "review.draw.window", formats.minute(said.from()), formats.minute(said.to()))),
                        Words.muted(texts.get("review.draw.list")),
                        code(said.populationDigest().hex()),
                        Words.button("review-again", texts.get("review.again"), model::drawAgain),
                        again(model.again().get()));
    }

    private Node again(Again again) {
        String words =
                switch (again) {
                    case Again.NotAsked _ -> texts.get("review.again.about");
                    case Again.Busy _ -> texts.get("review.again.busy");
                    case Again.Failed _ -> texts.get("review.again.failed");
                    case Again.Answered(var result) ->
                        result.doubts().isEmpty() ? texts.get("review.again.same") : doubts(result.doubts());
                };
        Label label = again instanceof Again.Answered ? new WrappedLabel(words) : Words.muted(words);
        label.setId("review-again-answer");
        return label;
    }

    private String doubts(Set<Doubt> doubts) {
        return doubts.stream()
                .sorted()
                .map(it -> texts.get("review.doubt." + it))
                .collect(Collectors.joining("\n"));
    }

    private void violations() {
        Optional<Violation> chosen = model.violation();
        if (chosen.isEmpty()) {
            getChildren().add(Words.muted(texts.get("review.violations.about")));
            return;
        }
        ViolationEntered said = chosen.get().said();
        getChildren()
                .addAll(
                        Words.section(said.code()),
                        new ArticleChips(said.code(), texts),
                        new WrappedLabel(said.text()));
        if (said.recording() != null) {
            RecordingId recording = said.recording();
            getChildren()
                    .add(Words.button(
                            "evidence-recording", texts.get("review.open.recording"), () -> model.go(recording)));
        }
        if (!said.gap().isEmpty()) {
            evidence(Going.Place.TASKS, "gap " + said.gap(), "review.open.gap");
        }
        if (said.docking() != null) {
            evidence(Going.Place.LEDGER, said.docking().value(), "review.open.docking");
        }
        if (said.operation() != null) {
            evidence(Going.Place.OPERATIONS, said.operation().value(), "review.open.operation");
        }
    }

    private void evidence(Going.Place place, String key, String words) {
        String id = "evidence-" + place.name().toLowerCase(Locale.ROOT);
        getChildren().add(Words.button(id, texts.get(words), () -> model.go(new Going(place, key))));
    }

    private void pack() {
        Button make = Words.button("review-make-pack", texts.get("review.pack.make"), () -> whichFolder
                .get()
                .ifPresent(model::pack));
        make.getStyleClass().add("accent");
        getChildren().addAll(new WrappedLabel(texts.get("review.pack.about")), make);
    }

    private static Label code(String words) {
        Label label = new WrappedLabel(words.replaceAll("(.{8})(?!$)", "$1 "));
        label.getStyleClass().add("review-code");
        return label;
    }
}
