package org.evidencestation.app.desktop.page;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.evidencestation.app.desktop.text.WrappedLabel;
import org.evidencestation.app.listing.Listing.Fact;

/** Labels and buttons as the sides of all screens have them. */
public final class Words {
    private Words() {}

    public static Label section(String words) {
        return styled(words, "section");
    }

    public static Label title(String words) {
        return styled(words, "office-title");
    }

    public static Label muted(String words) {
        return styled(words, "muted");
    }

    /** A label that wraps, in one of the stylesheet's classes. */
    public static Label styled(String words, String style) {
        Label label = new WrappedLabel(words);
        label.getStyleClass().add(style);
        return label;
    }

    public static Button button(String id, String words, Runnable action) {
        Button button = new Button(words);
        button.setId(id);
        button.setOnAction(click -> action.run());
        return button;
    }

    /** The one that is to be pressed next. */
    public static Button accent(String id, String words, Runnable action) {
        Button button = button(id, words, action);
        button.getStyleClass().add("accent");
        return button;
    }

    /** Names at the left, what is so at the right. */
    public static Node facts(Iterable<Fact> facts) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("facts");
        int row = 0;
        for (Fact fact : facts) {
            Label name = new Label(fact.label());
            name.getStyleClass().add("muted");
            name.setMinWidth(Region.USE_PREF_SIZE);
            Label value = new WrappedLabel(fact.value());
            grid.addRow(row++, name, value);
            GridPane.setHgrow(value, Priority.ALWAYS);
            GridPane.setValignment(name, javafx.geometry.VPos.TOP);
        }
        return grid;
    }
}
