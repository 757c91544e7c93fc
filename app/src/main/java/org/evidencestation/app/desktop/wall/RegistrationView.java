package org.evidencestation.app.desktop.wall;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.evidencestation.app.desktop.text.Texts;

/** Makes an unknown device one of the office's recorders, after saying in a full sentence what follows from it. */
final class RegistrationView extends VBox {
    private final TextField name = new TextField();

    RegistrationView(DrawerModel model, Texts texts) {
        getStyleClass().add("registration");
        Label title = new Label();
        title.textProperty().bind(texts.of("register.title"));
        title.getStyleClass().add("advice-title");
        Label consequence = new Label();
        consequence.textProperty().bind(texts.of("register.consequence"));
        consequence.setWrapText(true);
        consequence.setMinHeight(USE_PREF_SIZE);
        name.setId("register-name");
        name.promptTextProperty().bind(texts.of("register.name"));
        name.textProperty().bindBidirectional(model.name());
        name.setOnAction(enter -> model.register());
        Button register = new Button();
        register.setId("register");
        register.textProperty().bind(texts.of("register.button"));
        register.getStyleClass().add("accent");
        register.setMaxWidth(Double.MAX_VALUE);
        register.setOnAction(click -> model.register());
        Label answer = new Label();
        answer.setId("register-answer");
        answer.setWrapText(true);
        answer.textProperty().bind(model.answer().flatMap(now -> texts.of("register." + now)));
        answer.textProperty().subscribe(words -> TileView.visible(answer, !words.isEmpty()));
        getChildren().addAll(title, consequence, name, register, answer);
    }

    void focusName() {
        name.requestFocus();
    }
}
