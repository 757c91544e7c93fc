package org.evidencestation.app.desktop.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.evidencestation.app.desktop.article.ArticleChips;
import org.evidencestation.app.desktop.form.AnswerLabel;
import org.evidencestation.app.desktop.form.Field;
import org.evidencestation.app.desktop.form.WordsOnly;
import org.evidencestation.app.desktop.keyboard.EscapeLeaves;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.desktop.text.WrappedLabel;
import org.evidencestation.storage.journal.ReviewEvent.Checked;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;

/** One recording and every item of the checklist, each with its article, a time mark and a word. */
final class ChecklistView extends VBox {
    private static final double CHIP = 96;
    private static final List<String> VERDICTS = List.of(Checked.OK, Checked.NOT_OK, Checked.NOT_APPLICABLE);

    private final ReviewModel review;
    private final ChecklistModel model;
    private final Texts texts;
    private final Formats formats;

    ChecklistView(
            ReviewModel review, ChecklistModel model, Map<String, String> violations, Texts texts, Formats formats) {
        this.review = review;
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        setId("checklist");
        getStyleClass().add("checklist");
        VBox items = new VBox();
        items.getStyleClass().add("checklist-items");
        model.checklist().wording().ifPresent(it -> items.getChildren().add(wording(it.article(), it.text())));
        model.items().forEach(it -> items.getChildren().add(item(it)));
        items.getChildren().add(end(violations));
        ScrollPane scroll = new ScrollPane(items);
        scroll.setFitToWidth(true);
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head(), scroll, foot());
    }

    private Node head() {
        Label title = new Label(model.footage()
                .map(it -> it.summary().name()
                        + it.start().map(at -> "  ·  " + formats.moment(at)).orElse(""))
                .orElse(model.recording().toString()));
        title.getStyleClass().add("office-title");
        title.setWrapText(true);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        Button play = new Button(texts.get("review.play"), new FontIcon(Material2MZ.PLAY_ARROW));
        play.setId("review-play");
        play.setMinWidth(USE_PREF_SIZE);
        play.setOnAction(click -> review.play(model.recording(), 0));
        HBox head = new HBox(12, title, play);
        head.getStyleClass().add("checklist-head");
        return head;
    }

    private Node wording(String article, String text) {
        Label words = new WrappedLabel(texts.get("review.wording", text));
        Node at = mark(model.wordingAt(), "wording-at");
        HBox line = new HBox(10, words, chip(article), at);
        HBox.setHgrow(words, Priority.ALWAYS);
        line.getStyleClass().add("checklist-item");
        return line;
    }

    private Node item(ChecklistModel.Answered answered) {
        String code = answered.item().code();
        Label words = new WrappedLabel(answered.item().text());
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox top = new HBox(
                10, words, chip(answered.item().article()), verdicts(answered), mark(answered.at(), "at-" + code));
        TextField why = new TextField();
        why.setId("why-" + code);
        why.setPromptText(texts.get("review.why"));
        why.setAccessibleText(texts.get("review.why"));
        why.textProperty().bindBidirectional(answered.words());
        why.visibleProperty().bind(answered.verdict().map(Checked.NOT_OK::equals));
        why.managedProperty().bind(why.visibleProperty());
        VBox item = new VBox(6, top, why);
        item.getStyleClass().add("checklist-item");
        return item;
    }

    private Node chip(String article) {
        ArticleChips chip = new ArticleChips(article, texts);
        chip.setMinWidth(CHIP);
        chip.setPrefWidth(CHIP);
        chip.setMaxWidth(CHIP);
        return chip;
    }

    private Node verdicts(ChecklistModel.Answered answered) {
        HBox verdicts = new HBox(2);
        for (String verdict : VERDICTS) {
            ToggleButton button = new ToggleButton(texts.get("review.verdict." + verdict));
            button.setId("item-" + answered.item().code() + "-" + verdict);
            button.setMinWidth(USE_PREF_SIZE);
            answered.verdict().subscribe(now -> button.setSelected(now.equals(verdict)));
            button.setOnAction(click -> {
                answered.verdict().set(verdict);
                button.setSelected(true);
            });
            verdicts.getChildren().add(button);
        }
        verdicts.setMinWidth(Region.USE_PREF_SIZE);
        return verdicts;
    }

    /** When it is seen, and the way there. */
    private Node mark(StringProperty at, String id) {
        TextField mark = new TextField();
        mark.setId(id);
        mark.setPromptText("0:00");
        mark.setAccessibleText(texts.get("review.at"));
        mark.setMinWidth(84);
        mark.setPrefWidth(84);
        mark.textProperty().bindBidirectional(at);
        Button play = new Button("", new FontIcon(Material2MZ.PLAY_ARROW));
        play.setId("play-" + id);
        play.setMinWidth(USE_PREF_SIZE);
        play.setAccessibleText(texts.get("review.playAt"));
        play.setTooltip(new Tooltip(texts.get("review.playAt")));
        play.disableProperty().bind(at.map(typed -> ChecklistModel.seconds(typed) == null));
        play.setOnAction(click -> Optional.ofNullable(ChecklistModel.seconds(at.get()))
                .ifPresent(second -> review.play(model.recording(), second)));
        return new HBox(2, mark, play);
    }

    private Node end(Map<String, String> violations) {
        ComboBox<Field.Option> code = new ComboBox<>();
        code.setId("review-violation");
        code.setConverter(new WordsOnly<>(Field.Option::words));
        code.getItems().add(new Field.Option("", texts.get("review.noViolation")));
        code.getItems().addAll(ReviewForms.codes(violations));
        code.getItems().stream()
                .filter(it -> it.value().equals(model.violation().get()))
                .findFirst()
                .ifPresent(code::setValue);
        code.setMaxWidth(Double.MAX_VALUE);
        code.valueProperty().subscribe((before, it) -> model.violation().set(it == null ? "" : it.value()));
        TextArea comment = new TextArea();
        comment.setAccessibleText(texts.get("review.comment"));
        comment.setId("review-comment");
        comment.setPrefRowCount(2);
        comment.setPromptText(texts.get("review.comment"));
        comment.textProperty().bindBidirectional(model.comment());
        Label asks = new Label(texts.get("review.violation"));
        asks.setLabelFor(code);
        VBox end = new VBox(8, asks, code, comment);
        end.getStyleClass().add("checklist-item");
        return end;
    }

    private Node foot() {
        Button send = new Button(texts.get("review.submit"));
        send.setId("review-submit");
        send.getStyleClass().add("accent");
        send.setMinWidth(USE_PREF_SIZE);
        Button cancel = new Button(texts.get("form.cancel"));
        cancel.setId("review-cancel");
        EscapeLeaves.by(cancel);
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(click -> review.close());
        Label wrong = new Label();
        wrong.setId("review-wrong");
        AnswerLabel answer = new AnswerLabel(review.form().outcome(), texts);
        answer.setId("review-answer");
        HBox.setHgrow(answer, Priority.ALWAYS);
        answer.setMaxWidth(Double.MAX_VALUE);
        send.setOnAction(click -> {
            wrong.setText(model.unreadableTime()
                    .map(it -> texts.get("review.notATime", it))
                    .orElse(""));
            if (wrong.getText().isEmpty()) {
                review.submit();
            }
        });
        HBox foot = new HBox(10, wrong, answer, cancel, send);
        foot.getStyleClass().add("checklist-foot");
        return foot;
    }
}
