package org.evidencestation.app.desktop.setup;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Whose station it is, and what time its recorders keep. */
final class UnitModel {
    private final StringProperty unit = new SimpleStringProperty("");
    private final ObjectProperty<ZoneId> zone;
    private final List<ZoneId> zones;

    UnitModel(SetupDesk.Proposal proposal) {
        this.zones = proposal.zones();
        this.zone = new SimpleObjectProperty<>(zones.getFirst());
    }

    StringProperty unit() {
        return unit;
    }

    ObjectProperty<ZoneId> zone() {
        return zone;
    }

    List<ZoneId> zones() {
        return zones;
    }

    Optional<Missing> missing() {
        return unit.get().isBlank() ? Optional.of(new Missing("setup.missing.unit")) : Optional.empty();
    }
}
