package org.evidencestation.app.desktop.form;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.evidencestation.app.desktop.form.Form.Field;
import org.evidencestation.app.desktop.form.Form.Option;
import org.evidencestation.app.desktop.text.IsoDay;
import org.evidencestation.app.desktop.text.Texts;

/** The open form: title, what follows from it, one field below another, and the answer where the eye is. */
public final class FormView extends VBox {
    private final FormModel model;
    private final Texts texts;
    private final Label answer = new Label();
    private final VBox footer = new VBox();

    public FormView(FormModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("form");
        footer.getStyleClass().add("form-footer");
        answer.setId("form-answer");
        answer.getStyleClass().add("form-answer");
        answer.setWrapText(true);
        answer.setMinHeight(USE_PREF_SIZE);
        answer.managedProperty().bind(answer.textProperty().isNotEmpty());
        model.outcome().subscribe(now -> answer.setText(words(now)));
        texts.language().subscribe(language -> draw());
        model.form().subscribe(form -> draw());
    }

    private String words(FormModel.Outcome outcome) {
        return outcome.refused()
                .map(refused -> texts.get("refusal." + refused.why(), refused.about())
                        + (refused.article().isEmpty() ? "" : texts.get("refusal.article", refused.article())))
                .orElseGet(() -> texts.get("form." + outcome.stage()));
    }

    private void draw() {
        getChildren().clear();
        footer.getChildren().setAll(answer);
        model.form().get().ifPresent(this::fill);
        answer.setText(words(model.outcome().get()));
    }

    /** Buttons and answer, for a place where they stay in sight however long the form is. */
    public VBox footer() {
        return footer;
    }

    private void fill(Form form) {
        Label title = new Label(texts.get(form.key() + ".title"));
        title.getStyleClass().add("section");
        Label consequence = new Label(texts.get(form.key() + ".consequence"));
        consequence.setWrapText(true);
        consequence.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(title, consequence);
        for (Field field : form.fields()) {
            Label label = new Label(texts.get("field." + field.name()));
            Control control = control(field);
            control.setId("field-" + field.name());
            control.setMaxWidth(Double.MAX_VALUE);
            label.setLabelFor(control);
            getChildren().add(new VBox(label, control));
        }
        footer.getChildren().add(buttons());
    }

    private HBox buttons() {
        Button save = new Button(texts.get("form.save"));
        save.setId("form-save");
        save.getStyleClass().add("accent");
        save.setDefaultButton(true);
        save.disableProperty().bind(model.outcome().map(now -> now.stage() == FormModel.Stage.BUSY));
        save.setOnAction(click -> model.submit());
        Button cancel = new Button(texts.get("form.cancel"));
        cancel.setId("form-cancel");
        cancel.setOnAction(click -> model.close());
        HBox buttons = new HBox(save, cancel);
        buttons.getStyleClass().add("list-tools");
        return buttons;
    }

    private Control control(Field field) {
        return switch (field) {
            case Field.Line(String name, String _) -> {
                TextField line = new TextField();
                line.textProperty().bindBidirectional(model.value(name));
                yield line;
            }
            case Field.Area(String name, String _) -> {
                TextArea area = new TextArea();
                area.setPrefRowCount(3);
                area.setWrapText(true);
                area.textProperty().bindBidirectional(model.value(name));
                yield area;
            }
            case Field.Day day -> day(day);
            case Field.Choice choice -> choice(choice);
        };
    }

    private DatePicker day(Field.Day field) {
        DatePicker picker = new DatePicker();
        picker.setConverter(new IsoDay());
        picker.getEditor().setText(field.value());
        picker.getEditor().textProperty().subscribe(text -> model.value(field.name())
                .set(text));
        picker.valueProperty().subscribe(date -> {
            if (date != null) {
                model.value(field.name()).set(date.toString());
            }
        });
        return picker;
    }

    private ComboBox<Option> choice(Field.Choice field) {
        ComboBox<Option> box = new ComboBox<>();
        box.getItems().setAll(field.options());
        box.setConverter(new OptionWords());
        field.options().stream()
                .filter(option -> option.value().equals(field.value()))
                .findFirst()
                .ifPresent(box::setValue);
        box.valueProperty().subscribe(option -> model.value(field.name()).set(option == null ? "" : option.value()));
        return box;
    }

    private static final class OptionWords extends StringConverter<Option> {
        @Override
        public String toString(Option option) {
            return option == null ? "" : option.words();
        }

        @Override
        public Option fromString(String words) {
            throw new UnsupportedOperationException("Nobody types into a closed list");
        }
    }
}
