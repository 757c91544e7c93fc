package org.evidencestation.app.desktop.setup;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.evidencestation.app.desktop.text.Texts;
import org.jspecify.annotations.Nullable;

/** Two people side by side, each types for themself. */
final class PeoplePage extends SetupPage {
    PeoplePage(PeopleModel model, Texts texts) {
        super(Step.PEOPLE, texts);
        GridPane both = beside();
        both.addRow(
                0,
                person("admin", "setup.people.admin", model.administrator()),
                person("clerk", "setup.people.clerk", model.clerk()));
        answers(both, label("setup.people.rules", "muted"));
    }

    private Node person(String who, String role, PersonModel person) {
        GridPane lines = new GridPane(12, 8);
        row(lines, 0, "setup.people.number", line("setup-" + who + "-number", new TextField(), person.number()));
        row(lines, 1, "setup.people.name", line("setup-" + who + "-name", new TextField(), person.name()));
        row(
                lines,
                2,
                "setup.people.password",
                line("setup-" + who + "-password", new PasswordField(), person.password()));
        row(lines, 3, "setup.people.again", line("setup-" + who + "-again", new PasswordField(), person.again()));
        return new VBox(8, label(role, "section"), lines);
    }

    private void row(GridPane lines, int row, String key, TextField field) {
        Label name = words(new Label(), "setup-of-" + field.getId(), key);
        name.getStyleClass().add("form-label");
        name.setMinWidth(USE_PREF_SIZE);
        name.setLabelFor(field);
        GridPane.setHgrow(field, Priority.ALWAYS);
        lines.addRow(row, name, field);
    }

    @Override
    @Nullable
    Node first() {
        return lookup("#setup-admin-number");
    }
}
