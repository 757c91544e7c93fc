package org.evidencestation.app.desktop.form;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.evidencestation.app.desktop.article.ArticleChips;
import org.evidencestation.app.desktop.keyboard.EscapeLeaves;
import org.evidencestation.app.desktop.text.Texts;

/** The open form: what follows from it, its fields one below another; apart from it the answer and the buttons. */
public final class FormView extends VBox {
    private final FormModel<?> model;
    private final Texts texts;
    private final FieldNodes nodes;
    private final AnswerLabel answer;
    private final VBox footer = new VBox();

    /** @param whichFile asks a person for a file, or for a folder where that is asked; empty if they would rather not */
    public FormView(FormModel<?> model, Texts texts, Supplier<Optional<Path>> whichFile) {
        this.model = model;
        this.texts = texts;
        nodes = new FieldNodes(model, texts, whichFile);
        getStyleClass().add("form");
        footer.getStyleClass().add("form-footer");
        answer = new AnswerLabel(model.outcome(), texts);
        answer.setId("form-answer");
        model.form().subscribe(this::draw);
        texts.language().subscribe((before, now) -> draw(model.form().get()));
    }

    /** The answer and the buttons, for a place where they stay in sight however long the form is. */
    public VBox footer() {
        return footer;
    }

    private void draw(Optional<? extends Form<?>> open) {
        getChildren().clear();
        footer.getChildren().setAll(answer, new ArticleChips(answer.textProperty(), texts));
        open.ifPresent(this::fill);
    }

    private void fill(Form<?> form) {
        Label consequence = new Label(texts.get(form.key() + ".consequence", form.about()));
        consequence.getStyleClass().add("form-consequence");
        consequence.setWrapText(true);
        consequence.setMinHeight(USE_PREF_SIZE);
        consequence.setMaxWidth(Double.MAX_VALUE);
        getChildren().add(consequence);
        form.fields().forEach(field -> getChildren().addAll(nodes.of(field), new ArticleChips(choices(field), texts)));
        footer.getChildren().add(buttons(form));
    }

    /** The articles that what can be chosen rests on. */
    private static String choices(Field field) {
        return field.options().stream().map(Field.Option::words).collect(Collectors.joining(" "));
    }

    private HBox buttons(Form<?> form) {
        Button send = new Button(texts.get(form.key() + ".title"));
        send.setId("form-submit");
        send.getStyleClass().add("accent");
        send.setDefaultButton(true);
        send.disableProperty().bind(model.outcome().map(Outcome.Busy.class::isInstance));
        send.setOnAction(click -> model.submit());
        Button cancel = new Button(texts.get("form.cancel"));
        cancel.setId("form-cancel");
        EscapeLeaves.by(cancel);
        cancel.setOnAction(click -> model.close());
        HBox buttons = new HBox(send, cancel);
        buttons.getStyleClass().add("form-buttons");
        return buttons;
    }
}
