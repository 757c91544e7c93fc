package org.evidencestation.app.desktop.setup;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.desktop.text.WrappedLabel;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** One page of the first start: its heading, what is asked, the answers, and what goes wrong without it. */
abstract class SetupPage extends VBox {
    private final Step step;
    private final Texts texts;
    private final VBox answers = new VBox();

    SetupPage(Step step, Texts texts) {
        this.step = step;
        this.texts = texts;
        setId("setup-" + step.name().toLowerCase(java.util.Locale.ROOT));
        getStyleClass().add("setup-page");
        answers.getStyleClass().add("setup-answers");
        getChildren()
                .addAll(
                        label("setup.title." + step, "setup-title"),
                        label("setup.ask." + step, "setup-ask"),
                        answers,
                        why(step));
    }

    private Node why(Step step) {
        FontIcon sign = new FontIcon(Material2AL.INFO);
        VBox words = new VBox(label("setup.why", "setup-why-title"), label("setup.why." + step, "setup-why-words"));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox why = new HBox(sign, words);
        why.getStyleClass().add("setup-why");
        return why;
    }

    final void answers(Node... nodes) {
        answers.getChildren().setAll(nodes);
    }

    final Step step() {
        return step;
    }

    final Texts texts() {
        return texts;
    }

    /** What a hand on the keyboard begins with. */
    abstract @Nullable Node first();

    final Label label(String key, String style) {
        Label label = new WrappedLabel("");
        label.getStyleClass().add(style);
        label.textProperty().bind(texts.of(key));
        return label;
    }

    /** A label that is not there while it has no words. */
    final Label said(ObservableValue<String> words, String style) {
        Label label = new WrappedLabel("");
        label.getStyleClass().add(style);
        label.textProperty().bind(words);
        label.visibleProperty().bind(words.map(it -> !it.isEmpty()));
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    final Button button(String id, String key, Runnable action) {
        Button button = words(new Button(), id, key);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(click -> action.run());
        return button;
    }

    final CheckBox check(String id, String key) {
        CheckBox box = words(new CheckBox(), id, key);
        box.setWrapText(true);
        box.setMinHeight(USE_PREF_SIZE);
        box.setMaxWidth(Double.MAX_VALUE);
        box.getStyleClass().add("setup-check");
        return box;
    }

    final <L extends Labeled> L words(L labeled, String id, String key) {
        labeled.setId(id);
        labeled.textProperty().bind(texts.of(key));
        return labeled;
    }

    final TextField line(String id, TextField field, javafx.beans.property.StringProperty value) {
        field.setId(id);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    /** Two things of the same width; their words are broken at that width. */
    static GridPane beside() {
        GridPane both = new GridPane(28, 0);
        for (int column = 0; column < 2; column++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            both.getColumnConstraints().add(half);
        }
        return both;
    }

    /** A control below its name. */
    final VBox named(String key, Control control, Node... beside) {
        Label name = label(key, "form-label");
        name.setLabelFor(control);
        control.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(control, Priority.ALWAYS);
        HBox line = new HBox(8, control);
        line.getChildren().addAll(beside);
        return new VBox(4, name, line);
    }
}
