package org.evidencestation.app.desktop.disc;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.evidencestation.app.desktop.disc.DiscSight.Shot;
import org.evidencestation.app.desktop.disc.DiscSight.Waiting;
import org.evidencestation.app.desktop.form.AnswerLabel;
import org.evidencestation.app.desktop.form.Outcome;
import org.evidencestation.app.desktop.keyboard.EscapeLeaves;
import org.evidencestation.app.desktop.page.Words;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.desktop.text.WrappedLabel;
import org.evidencestation.app.disc.DiscSize;
import org.evidencestation.storage.journal.DiscEvent.Piece;
import org.evidencestation.storage.journal.DiscEvent.PlannedDisc;

/** Discs while they are planned: the recordings, the size, what goes on which disc, and every word on label and sheet. */
final class DraftView extends VBox {
    private static final PseudoClass BLANK = PseudoClass.getPseudoClass("blank");
    private static final int COPIES = 4;

    private final DraftModel model;
    private final Texts texts;
    private final Formats formats;
    private final FlowPane plan = new FlowPane(10, 10);
    private final VBox footer = new VBox();
    private final Label missing = Words.styled("", "form-answer");

    DraftView(DraftModel model, Texts texts, Formats formats) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        setId("disc-draft");
        getStyleClass().add("disc-draft");
        footer.getStyleClass().add("form-footer");
        missing.setId("disc-missing");
        plan.setId("disc-plan");
        plan.setRowValignment(javafx.geometry.VPos.TOP);
        model.waiting().subscribe(now -> draw());
        texts.language().subscribe(now -> draw());
        model.planned().subscribe(now -> drawPlan());
        model.blank().subscribe(now -> drawMissing());
    }

    /** What is missing, the answer and the buttons, for a place where they stay in sight. */
    VBox footer() {
        return footer;
    }

    private void draw() {
        getChildren().clear();
        footer.getChildren().clear();
        Optional<Waiting> of = model.waiting().get();
        footer.setVisible(of.isPresent());
        footer.setManaged(of.isPresent());
        of.ifPresent(this::fill);
    }

    private void fill(Waiting of) {
        VBox all = new VBox(
                10,
                Words.title(texts.get("disc.draft.title", of.caseNumber(), of.caseName())),
                Words.section(texts.get("disc.draft.size")),
                new FlowPane(18, 8, sizes(), copies()),
                Words.section(texts.get("disc.draft.words")),
                fields(),
                Words.section(texts.get("disc.draft.plan")),
                plan,
                Words.section(texts.get("disc.draft.recordings")));
        of.recordings().forEach(it -> all.getChildren().add(pick(it)));
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        buttons();
        drawPlan();
        drawMissing();
    }

    private Node sizes() {
        FlowPane taps = new FlowPane(6, 6);
        for (DiscSize size : DiscSize.values()) {
            taps.getChildren()
                    .add(tap(
                            "disc-size-" + size.name().toLowerCase(java.util.Locale.ROOT),
                            texts.get("disc.size." + size),
                            model.size().get() == size,
                            () -> model.size().set(size)));
        }
        return taps;
    }

    private Node copies() {
        HBox taps = new HBox(6);
        taps.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        Label asks = new Label(texts.get("disc.draft.copies"));
        asks.setMinWidth(USE_PREF_SIZE);
        taps.getChildren().add(asks);
        for (int copies = model.leastCopies(); copies <= COPIES; copies++) {
            int wanted = copies;
            taps.getChildren()
                    .add(tap(
                            "disc-copies-" + copies,
                            Integer.toString(copies),
                            model.copies().get() == copies,
                            () -> model.copies().set(wanted)));
        }
        return taps;
    }

    private static ToggleButton tap(String id, String words, boolean now, Runnable chosen) {
        ToggleButton tap = new ToggleButton(words);
        tap.setId(id);
        tap.getStyleClass().add("form-tap");
        tap.setMinWidth(USE_PREF_SIZE);
        tap.setSelected(now);
        tap.setOnAction(click -> {
            chosen.run();
            tap.getParent().getChildrenUnmodifiable().stream()
                    .filter(ToggleButton.class::isInstance)
                    .map(ToggleButton.class::cast)
                    .forEach(it -> it.setSelected(it.equals(tap)));
        });
        return tap;
    }

    /** In two columns: twelve words are in sight at once. */
    private Node fields() {
        GridPane grid = new GridPane();
        grid.setHgap(14);
        grid.setVgap(6);
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        grid.getColumnConstraints().addAll(half, half);
        int at = 0;
        for (var word : model.words().entrySet()) {
            TextField field = new TextField();
            field.setId("disc-word-" + at);
            field.textProperty().bindBidirectional(word.getValue());
            field.textProperty().subscribe(typed -> field.pseudoClassStateChanged(BLANK, typed.isBlank()));
            Label label = new Label(word.getKey());
            label.getStyleClass().add("form-label");
            label.setLabelFor(field);
            grid.add(new VBox(label, field), at % 2, at / 2);
            at++;
        }
        return grid;
    }

    private Node pick(Shot shot) {
        String words = shot.name() + "  " + shot.words() + "  " + formats.size(shot.bytes());
        CheckBox pick = new CheckBox(
                shot.discs().isEmpty() ? words : words + "  " + texts.get("disc.draft.alreadyOn", shot.discs()));
        pick.setMnemonicParsing(false);
        pick.setSelected(model.picks(shot.recording()));
        pick.setWrapText(true);
        pick.selectedProperty().subscribe((before, now) -> model.toggle(shot.recording(), now));
        return pick;
    }

    private void drawPlan() {
        plan.getChildren().clear();
        Optional<List<PlannedDisc>> planned = model.planned().get();
        if (planned.isEmpty()) {
            plan.getChildren().add(Words.muted(texts.get("disc.draft.planning")));
            return;
        }
        if (planned.get().isEmpty()) {
            plan.getChildren().add(Words.muted(texts.get("disc.draft.nothing")));
        }
        int number = 0;
        for (PlannedDisc disc : planned.get()) {
            number++;
            plan.getChildren().add(disc(number, planned.get().size(), disc));
        }
    }

    private Node disc(int number, int of, PlannedDisc disc) {
        long bytes = disc.pieces().stream().mapToLong(Piece::bytes).sum();
        VBox card = new VBox(
                3,
                Words.title(texts.get("disc.draft.disc", number, of)),
                Words.muted(texts.get(
                        "disc.draft.filled",
                        formats.size(bytes),
                        texts.get("disc.size." + model.size().get()))));
        disc.pieces().forEach(it -> card.getChildren().add(piece(it)));
        card.getStyleClass().add("disc-card");
        return card;
    }

    private Node piece(Piece piece) {
        String name = model.waiting().get().stream()
                .flatMap(it -> it.recordings().stream())
                .filter(it -> it.recording().equals(piece.recording()))
                .map(Shot::name)
                .findFirst()
                .orElse("");
        Label line =
                new WrappedLabel(piece.of() == 1 ? name : texts.get("disc.draft.part", name, piece.part(), piece.of()));
        if (piece.of() > 1) {
            line.getStyleClass().add("disc-split");
        }
        return line;
    }

    private void drawMissing() {
        List<String> blank = model.blank().get();
        missing.setText(texts.get("disc.draft.missing", String.join("、", blank)));
        missing.setVisible(!blank.isEmpty());
        missing.setManaged(!blank.isEmpty());
    }

    private void buttons() {
        AnswerLabel answer = new AnswerLabel(model.outcome(), texts);
        answer.setId("disc-draft-answer");
        Button begin = Words.accent("disc-begin", texts.get("disc.draft.begin"), model::submit);
        begin.disableProperty().bind(model.blank().flatMap(blank -> model.outcome()
                .map(now -> !blank.isEmpty() || now instanceof Outcome.Busy)));
        HBox buttons = new HBox(
                8, begin, EscapeLeaves.by(Words.button("disc-draft-cancel", texts.get("form.cancel"), model::close)));
        footer.getChildren().setAll(missing, answer, buttons);
    }
}
