package org.evidencestation.app.desktop.setup;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.evidencestation.app.desktop.shell.Theme;
import org.evidencestation.app.desktop.text.Language;
import org.evidencestation.app.desktop.text.Texts;
import org.jspecify.annotations.Nullable;

/** Language and colours; both change at once. */
final class LookPage extends SetupPage {
    private final RadioButton chinese;

    LookPage(SetupModel model) {
        super(Step.LOOK, model.texts());
        Texts texts = model.texts();
        ToggleGroup languages = new ToggleGroup();
        chinese = choice("setup-chinese", languages, texts.language(), Language.CHINESE);
        chinese.setText("中文");
        RadioButton english = choice("setup-english", languages, texts.language(), Language.ENGLISH);
        english.setText("English");
        ToggleGroup themes = new ToggleGroup();
        RadioButton light =
                words(choice("setup-light", themes, model.theme(), Theme.LIGHT), "setup-light", "setup.look.light");
        RadioButton dark =
                words(choice("setup-dark", themes, model.theme(), Theme.DARK), "setup-dark", "setup.look.dark");
        answers(
                label("setup.look.language", "form-label"),
                new VBox(chinese, english),
                label("setup.look.theme", "form-label"),
                new VBox(light, dark));
    }

    private static <T> RadioButton choice(String id, ToggleGroup group, ObjectProperty<T> value, T meant) {
        RadioButton button = new RadioButton();
        button.setId(id);
        button.setToggleGroup(group);
        button.getStyleClass().add("setup-choice");
        value.subscribe(now -> button.setSelected(now.equals(meant)));
        button.selectedProperty().subscribe(selected -> {
            if (selected) {
                value.set(meant);
            }
        });
        return button;
    }

    @Override
    @Nullable
    Node first() {
        return chinese.isSelected() ? chinese : lookup("#setup-english");
    }
}
