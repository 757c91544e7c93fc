package org.evidencestation.app.desktop.timecard;

import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.evidencestation.app.desktop.text.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** The whole screen: the live code, the time for people beside it, and what to do. Draws only while it is seen. */
public final class TimeCardView extends BorderPane {
    private final AnimationTimer pictures;

    /** @param unit whose station it is */
    public TimeCardView(TimeCardModel model, Texts texts, String unit) {
        getStyleClass().add("timecard");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty().bind(texts.of("timecard.instruction"));
        CodeView code = new CodeView(model.code().get());
        code.setId("timecard-code");
        code.accessibleTextProperty().bind(texts.of("timecard.code"));
        code.getStyleClass().add("timecard-code");
        model.code().subscribe(code::show);
        setCenter(code);
        setRight(words(model, texts, unit));
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                // What is behind the card may have a cancel button of its own, and a form half filled in.
                key.consume();
                model.leave();
            }
        });
        pictures = new AnimationTimer() {
            @Override
            public void handle(long now) {
                model.draw();
            }
        };
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                pictures.stop();
            } else {
                model.open();
                pictures.start();
            }
        });
    }

    private static Region words(TimeCardModel model, Texts texts, String unit) {
        Label clock = label("timecard-clock", model.clock());
        clock.setId("timecard-clock");
        Button back = new Button("", new FontIcon(Material2AL.ARROW_BACK));
        back.setId("timecard-back");
        back.textProperty().bind(texts.of("timecard.back"));
        back.setOnAction(click -> model.leave());
        VBox words = new VBox(
                label("timecard-unit", unit),
                label("timecard-station", texts.language().map(it -> texts.get("timecard.station", model.station()))),
                clock,
                label("timecard-day", model.day()),
                label("timecard-day", model.utc()),
                label("timecard-instruction", texts.of("timecard.instruction")),
                label("timecard-second-instruction", texts.of("timecard.instructionInTheOtherLanguage")),
                label("timecard-why", texts.of("timecard.why")),
                back);
        words.getStyleClass().add("timecard-words");
        return words;
    }

    private static Label label(String style, ObservableValue<String> words) {
        Label label = label(style, "");
        label.textProperty().bind(words);
        return label;
    }

    private static Label label(String style, String words) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
