package org.evidencestation.app.desktop.setup;

import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.evidencestation.app.desktop.form.WordsOnly;
import org.jspecify.annotations.Nullable;

/** The office's name and its recorders' time zone. */
final class UnitPage extends SetupPage {
    private final TextField unit;

    UnitPage(UnitModel model, org.evidencestation.app.desktop.text.Texts texts) {
        super(Step.UNIT, texts);
        unit = line("setup-unit-name", new TextField(), model.unit());
        ComboBox<ZoneId> zone = new ComboBox<>();
        zone.setId("setup-zone");
        zone.getItems().setAll(model.zones());
        zone.setConverter(
                new WordsOnly<>(it -> it.getId() + "  (" + it.getDisplayName(TextStyle.SHORT, Locale.ROOT) + ")"));
        zone.valueProperty().bindBidirectional(model.zone());
        zone.getStyleClass().add("setup-combo");
        answers(
                named("setup.unit.name", unit),
                label("setup.unit.example", "muted"),
                named("setup.unit.zone", zone),
                label("setup.unit.zoneHint", "muted"));
    }

    @Override
    @Nullable
    Node first() {
        return unit;
    }
}
