package org.evidencestation.app.desktop.todo;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.evidencestation.app.desktop.shell.Screen;
import org.evidencestation.app.desktop.text.Texts;

/** The ways to work that does not queue. Only those that whoever is in may go are there. */
public final class WaysView extends FlowPane {
    private final Predicate<Screen> may;

    /** @param who changes when somebody else is in */
    public WaysView(Texts texts, ObservableValue<?> who, Predicate<Screen> may, Consumer<Screen> going) {
        super(12, 12);
        this.may = may;
        for (Screen screen :
                List.of(Screen.DISCS, Screen.HANDOFF, Screen.CLEARANCE, Screen.CAPACITY, Screen.SETTINGS)) {
            Button way = new Button();
            way.setId("todo-to-" + screen.name().toLowerCase(Locale.ROOT));
            way.textProperty().bind(texts.of("todo.to." + screen));
            way.setOnAction(click -> going.accept(screen));
            getChildren().add(way);
            who.subscribe(now -> show(way, screen));
        }
    }

    private void show(Button way, Screen screen) {
        way.setVisible(may.test(screen));
        way.setManaged(way.isVisible());
    }
}
