package org.evidencestation.app.desktop.form;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.evidencestation.app.desktop.form.Field.Option;
import org.evidencestation.app.desktop.text.IsoDay;
import org.evidencestation.app.desktop.text.Texts;

/** The nodes that answer the fields of a form. */
final class FieldNodes {
    private final FormModel<?> model;
    private final Texts texts;
    private final Supplier<Optional<Path>> whichFile;

    FieldNodes(FormModel<?> model, Texts texts, Supplier<Optional<Path>> whichFile) {
        this.model = model;
        this.texts = texts;
        this.whichFile = whichFile;
    }

    private String label(Field field) {
        return texts.get("field." + field.name());
    }

    Node of(Field field) {
        Label label = new Label(field.needed() ? label(field) : texts.get("form.optional", label(field)));
        label.getStyleClass().add("form-label");
        label.setWrapText(true);
        StringProperty value = model.value(field.name());
        Node node =
                switch (field.kind()) {
                    case LINE, NUMBER, MONEY -> line(value, "");
                    case DAY -> day(value);
                    case MOMENT -> line(value, texts.get("form.moment"));
                    case TEXT -> text(value);
                    case CHOICE -> choice(field, value);
                    case TAPS -> taps(field, value);
                    case SEVERAL -> several(field, value);
                    case FILE -> file(value, "form.file.choose");
                    case FOLDER -> file(value, "form.folder.choose");
                    case SECRET, AGAIN -> secret(value);
                };
        node.setId("field-" + field.name());
        label.setLabelFor(node);
        return new VBox(label, node);
    }

    private static TextField line(StringProperty value, String prompt) {
        TextField line = new TextField();
        line.setPromptText(prompt);
        line.textProperty().bindBidirectional(value);
        return line;
    }

    private static PasswordField secret(StringProperty value) {
        PasswordField secret = new PasswordField();
        secret.textProperty().bindBidirectional(value);
        return secret;
    }

    private static DatePicker day(StringProperty value) {
        DatePicker picker = new DatePicker();
        picker.setMaxWidth(Double.MAX_VALUE);
        picker.setConverter(new IsoDay());
        picker.getEditor().textProperty().bindBidirectional(value);
        picker.valueProperty().subscribe(date -> {
            if (date != null) {
                value.set(date.toString());
            }
        });
        return picker;
    }

    private static TextArea text(StringProperty value) {
        TextArea area = new TextArea();
        area.setPrefRowCount(3);
        area.setWrapText(true);
        area.textProperty().bindBidirectional(value);
        return area;
    }

    private Node choice(Field field, StringProperty value) {
        if (field.options().isEmpty()) {
            Label none = new Label(texts.get("form.nothingToChoose"));
            none.getStyleClass().add("muted");
            return none;
        }
        ComboBox<Option> choice = new ComboBox<>();
        choice.setConverter(new WordsOnly<>(Option::words));
        if (!field.needed()) {
            choice.getItems().add(new Option("", texts.get("form.none")));
        }
        choice.getItems().addAll(field.options());
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setPromptText(texts.get("form.choose"));
        choice.getItems().stream()
                .filter(it -> it.value().equals(value.get()) && !it.value().isEmpty())
                .findFirst()
                .ifPresent(choice::setValue);
        choice.valueProperty().subscribe((before, now) -> value.set(now == null ? "" : now.value()));
        return choice;
    }

    private static Node taps(Field field, StringProperty value) {
        FlowPane taps = new FlowPane();
        taps.getStyleClass().add("form-taps");
        for (Option option : field.options()) {
            ToggleButton tap = tap(option);
            value.subscribe(now -> tap.setSelected(option.value().equals(now)));
            tap.setOnAction(click -> {
                boolean again = option.value().equals(value.get()) && !field.needed();
                value.set(again ? "" : option.value());
                tap.setSelected(!again);
            });
            taps.getChildren().add(tap);
        }
        return taps;
    }

    private static Node several(Field field, StringProperty value) {
        FlowPane taps = new FlowPane();
        taps.getStyleClass().add("form-taps");
        Set<String> chosen = new LinkedHashSet<>(Arrays.stream(value.get().split("\n"))
                .filter(it -> !it.isEmpty())
                .toList());
        for (Option option : field.options()) {
            ToggleButton tap = tap(option);
            tap.setSelected(chosen.contains(option.value()));
            tap.selectedProperty().subscribe((before, now) -> {
                if (now) {
                    chosen.add(option.value());
                } else {
                    chosen.remove(option.value());
                }
                value.set(String.join("\n", chosen));
            });
            taps.getChildren().add(tap);
        }
        return taps;
    }

    private static ToggleButton tap(Option option) {
        ToggleButton tap = new ToggleButton(option.words());
        tap.setMnemonicParsing(false);
        tap.setWrapText(true);
        tap.getStyleClass().add("form-tap");
        return tap;
    }

    private Node file(StringProperty value, String key) {
        Button choose = new Button(texts.get(key));
        choose.setMinWidth(Button.USE_PREF_SIZE);
        Label name = new Label();
        name.textProperty()
                .bind(value.map(
                        it -> it.isEmpty() ? "" : String.valueOf(Path.of(it).getFileName())));
        name.setWrapText(true);
        HBox.setHgrow(name, Priority.ALWAYS);
        choose.setOnAction(click -> whichFile.get().map(Path::toString).ifPresent(value::set));
        HBox line = new HBox(choose, name);
        line.getStyleClass().add("form-buttons");
        return line;
    }
}
