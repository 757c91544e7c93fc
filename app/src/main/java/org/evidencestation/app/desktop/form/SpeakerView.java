package org.evidencestation.app.desktop.form;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.duty.Person;

/** Who says what is written down, until somebody else takes over. */
public final class SpeakerView extends HBox {
    /**
     * @param speaker number of who says it; empty while nobody does
     * @param active who may
     */
    public SpeakerView(StringProperty speaker, ObservableValue<List<Person>> active, Texts texts) {
        getStyleClass().add("speaker");
        Label label = new Label();
        label.textProperty().bind(texts.of("form.speaker"));
        label.setMinWidth(USE_PREF_SIZE);
        ComboBox<Person> people = new ComboBox<>();
        people.setId("form-speaker");
        people.setConverter(new WordsOnly<>(person -> person.name() + " " + person.number()));
        people.setMinWidth(170);
        people.promptTextProperty()
                .bind(active.flatMap(now -> texts.of(now.isEmpty() ? "form.speaker.none" : "form.speaker.choose")));
        label.setLabelFor(people);
        active.subscribe(now -> {
            if (!now.equals(people.getItems())) {
                String spoke = speaker.get();
                people.getItems().setAll(now);
                people.setValue(now.stream()
                        .filter(it -> it.number().equals(spoke))
                        .findFirst()
                        .orElse(null));
            }
        });
        people.valueProperty()
                .subscribe(person -> speaker.set(
                        Optional.ofNullable(person).map(Person::number).orElse("")));
        getChildren().addAll(label, people);
    }
}
