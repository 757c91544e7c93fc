package org.evidencestation.app.desktop.duty;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.duty.Person;

/** Who says what is written down, until somebody else takes over. */
final class SpeakerView extends HBox {
    SpeakerView(DutyModel model, Texts texts) {
        getStyleClass().add("duty-speaker");
        Label label = new Label();
        label.textProperty().bind(texts.of("duty.speaker"));
        label.setMinWidth(USE_PREF_SIZE);
        ComboBox<Person> people = new ComboBox<>();
        people.setId("duty-speaker");
        people.setConverter(new WordsOnly<>(person -> person.name() + " " + person.number()));
        people.setMinWidth(170);
        people.promptTextProperty().bind(texts.of("duty.speaker.choose"));
        label.setLabelFor(people);
        model.sight().subscribe(seen -> {
            String now = model.form().speaker().get();
            List<Person> active = seen.map(DutySight::active).orElse(List.of());
            if (!active.equals(people.getItems())) {
                people.getItems().setAll(active);
                people.setValue(active.stream()
                        .filter(it -> it.number().equals(now))
                        .findFirst()
                        .orElse(null));
            }
        });
        people.valueProperty().subscribe(person -> model.form()
                .speaker()
                .set(Optional.ofNullable(person).map(Person::number).orElse("")));
        getChildren().addAll(label, people);
    }
}
