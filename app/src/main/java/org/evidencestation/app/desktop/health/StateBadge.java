package org.evidencestation.app.desktop.health;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import org.evidencestation.app.desktop.text.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/** A state as shape, word and colour. */
final class StateBadge extends Label {
    StateBadge(Texts texts, HealthState state) {
        this(texts, new javafx.beans.property.SimpleObjectProperty<>(state));
    }

    StateBadge(Texts texts, ObservableValue<HealthState> state) {
        FontIcon icon = new FontIcon(HealthSymbols.of(state.getValue()));
        setGraphic(icon);
        getStyleClass().add("health-badge");
        setMinWidth(USE_PREF_SIZE);
        textProperty().bind(state.flatMap(now -> texts.of("health.state." + now)));
        state.subscribe(now -> {
            icon.setIconCode(HealthSymbols.of(now));
            HealthSymbols.mark(this, now);
        });
    }
}
