package org.evidencestation.app.desktop.duty;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.evidencestation.app.desktop.duty.FormModel.Outcome;
import org.evidencestation.app.desktop.text.Texts;

/** The open form: what follows from it, its fields one below another, and the answer where the eye is. */
final class FormView extends VBox {
    private final FormModel model;
    private final Texts texts;
    private final OutcomeWords outcomes;
    private final FieldNodes nodes;
    private final Label answer = new Label();

    FormView(FormModel model, Texts texts, Supplier<Optional<Path>> whichFile) {
        this.model = model;
        this.texts = texts;
        outcomes = new OutcomeWords(texts);
        nodes = new FieldNodes(model, texts, whichFile);
        getStyleClass().add("duty-form");
        answer.setId("duty-answer");
        answer.getStyleClass().add("duty-answer");
        answer.setWrapText(true);
        answer.setMinHeight(USE_PREF_SIZE);
        model.outcome().subscribe(this::tell);
        model.form().subscribe(form -> draw(form));
    }

    private void tell(Outcome outcome) {
        String words = outcomes.of(outcome);
        answer.setText(words);
        answer.setVisible(!words.isEmpty());
        answer.setManaged(!words.isEmpty());
    }

    private void draw(Optional<Form> open) {
        getChildren().clear();
        open.ifPresent(this::fill);
    }

    private void fill(Form form) {
        Label consequence = new Label(texts.get("duty.says." + form.kind(), form.about()));
        consequence.getStyleClass().add("duty-consequence");
        consequence.setWrapText(true);
        consequence.setMinHeight(USE_PREF_SIZE);
        consequence.setMaxWidth(Double.MAX_VALUE);
        getChildren().add(consequence);
        form.fields().forEach(field -> getChildren().add(nodes.of(field)));
        getChildren().addAll(answer, buttons(form));
    }

    private HBox buttons(Form form) {
        Button send = new Button(texts.get("duty.do." + form.kind()));
        send.setId("duty-submit");
        send.getStyleClass().add("accent");
        send.setDefaultButton(true);
        send.disableProperty().bind(model.outcome().map(Outcome.Busy.class::isInstance));
        send.setOnAction(click -> model.submit());
        Button cancel = new Button(texts.get("duty.form.cancel"));
        cancel.setId("duty-cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(click -> model.close());
        HBox buttons = new HBox(send, cancel);
        buttons.getStyleClass().add("duty-form-buttons");
        return buttons;
    }
}
