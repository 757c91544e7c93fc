package org.evidencestation.app.desktop.page;

import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/** The pages of a screen as a row of buttons, of which the shown one is pressed. */
public final class PageSwitch<P extends Enum<P>> extends HBox {
    /**
     * @param name of the screen; each button's id is it and the page's
     * @param words that stand on a page's button
     */
    public PageSwitch(String name, P[] pages, ObjectProperty<P> shown, Function<P, ObservableValue<String>> words) {
        getStyleClass().addAll("shell-navigation", "office-pages");
        for (P page : pages) {
            ToggleButton button = new ToggleButton();
            button.setId(name + "-" + page.name().toLowerCase(Locale.ROOT));
            button.textProperty().bind(words.apply(page));
            button.setMinWidth(USE_PREF_SIZE);
            shown.subscribe(now -> button.setSelected(now == page));
            button.setOnAction(click -> {
                shown.set(page);
                button.setSelected(true);
            });
            getChildren().add(button);
        }
    }
}
