package org.evidencestation.app.desktop.review;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.evidencestation.app.desktop.form.FormView;
import org.evidencestation.app.desktop.listing.ListPane;
import org.evidencestation.app.desktop.page.Beside;
import org.evidencestation.app.desktop.page.PageSwitch;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.review.YearlyEvaluation;

/** The supervisor's screen: a list, beside it what it leads to; the board and the checklist take the whole room. */
public final class ReviewView extends BorderPane {
    private static final double SIDE = 400;

    private final ReviewModel model;
    private final Texts texts;
    private final Formats formats;
    private final Beside beside;
    private final ScrollPane boards;
    private final ListPane list;
    private final Label yearly = new Label();

    /**
     * @param whereTo as of {@link ListPane}
     * @param whichFolder asks a person for a folder; empty if they would rather not
     */
    public ReviewView(
            ReviewModel model,
            Texts texts,
            Formats formats,
            Function<String, Optional<Path>> whereTo,
            Supplier<Optional<Path>> whichFolder) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        getStyleClass().addAll("office", "review");
        FormView form = new FormView(model.form(), texts, Optional::empty);
        ReviewSide side = new ReviewSide(model, texts, formats, form, whichFolder);
        beside = new Beside(SIDE, side, form.footer());
        boards = new ScrollPane(new BoardView(model.board(), texts, whereTo));
        boards.setFitToWidth(true);
        boards.setFitToHeight(true);
        list = new ListPane(model.list(), texts, whereTo, "review.empty");
        list.table().setId("review-table");
        yearly.setId("review-yearly");
        yearly.getStyleClass().add("review-yearly");
        yearly.setMinWidth(USE_PREF_SIZE);
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        PageSwitch<ReviewPage> pages =
                new PageSwitch<>("review", ReviewPage.values(), model.page(), page -> texts.of("review.page." + page));
        HBox head = new HBox(pages, spacer, yearly);
        head.getStyleClass().add("office-head");
        setTop(head);
        model.page().subscribe(now -> draw());
        model.checklist().subscribe(now -> draw());
        model.sight().subscribe(now -> drawYearly());
        texts.language().subscribe(now -> {
            drawYearly();
            draw();
        });
    }

    private void draw() {
        if (model.page().get() == ReviewPage.BOARD) {
            setCenter(boards);
            setRight(null);
        } else if (model.checklist().get().isPresent()) {
            model.sight()
                    .get()
                    .ifPresent(seen -> setCenter(new ChecklistView(
                            model,
                            model.checklist().get().orElseThrow(),
                            seen.rules().violations(),
                            texts,
                            formats)));
            setRight(null);
        } else {
            setCenter(list);
            setRight(beside);
        }
    }

    /** The counter of the year, wherever the regulation states a number. */
    private void drawYearly() {
        Optional<YearlyEvaluation> asked = model.sight().get().flatMap(seen -> seen.records().yearly().stream()
                .findFirst());
        yearly.setText(asked.map(it -> texts.get(
                        "review.yearly",
                        it.held(),
                        it.asked().timesAYear(),
                        it.asked().article()))
                .orElse(""));
        yearly.getStyleClass().removeAll("soon", "done");
        asked.ifPresent(it -> {
            switch (it.state()) {
                case DONE -> yearly.getStyleClass().add("done");
                case SOON -> yearly.getStyleClass().add("soon");
                case AHEAD -> {}
            }
        });
        yearly.setVisible(asked.isPresent());
    }
}
