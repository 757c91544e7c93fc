package org.evidencestation.app.desktop.duty;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.evidencestation.app.desktop.text.Texts;

/** A PIN by touch or by keyboard, or a card whose reader types: all into one field. */
final class PinView extends VBox {
    private static final String[] KEYS = {"1", "2", "3", "4", "5", "6", "7", "8", "9", "←", "0", "✓"};
    private static final int COLUMNS = 3;

    private final PasswordField typed = new PasswordField();
    private final Consumer<String> entered;

    /** @param entered is given what was typed, once */
    PinView(Texts texts, Consumer<String> entered) {
        super(8);
        this.entered = entered;
        typed.setId("wizard-pin");
        typed.promptTextProperty().bind(texts.of("duty.wizard.pin"));
        typed.accessibleTextProperty().bind(texts.of("duty.wizard.pin"));
        typed.setOnAction(enter -> submit());
        getChildren().addAll(typed, keys());
        Platform.runLater(typed::requestFocus);
    }

    private Node keys() {
        GridPane pad = new GridPane(8, 8);
        for (int i = 0; i < KEYS.length; i++) {
            String key = KEYS[i];
            Button button = new Button(key);
            button.setId("wizard-key-"
                    + (key.matches("[0-9]") ? key : key.equals("✓") ? "ok" : "back").toLowerCase(Locale.ROOT));
            button.getStyleClass().add("wizard-key");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setFocusTraversable(false);
            button.setOnAction(click -> press(key));
            GridPane.setHgrow(button, Priority.ALWAYS);
            pad.add(button, i % COLUMNS, i / COLUMNS);
        }
        return pad;
    }

    private void press(String key) {
        String now = typed.getText();
        switch (key) {
            case "✓" -> submit();
            case "←" -> typed.setText(now.isEmpty() ? now : now.substring(0, now.length() - 1));
            default -> typed.setText(now + key);
        }
        typed.end();
    }

    private void submit() {
        String secret = typed.getText();
        typed.clear();
        if (!secret.isBlank()) {
            entered.accept(secret);
        }
    }
}
