package org.evidencestation.app.desktop.setup;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.app.desktop.errand.NewestLook;
import org.evidencestation.app.desktop.setup.SetupDesk.Kept;
import org.evidencestation.app.desktop.setup.SetupDesk.Place;

/** Where the vault is to be; every place that is typed is looked at. */
final class PlaceModel {
    /** About two hours of film a day in 1080p at 4 to 5 Mbit/s. */
    static final long BYTES_A_RECORDER_AND_DAY = 4_000_000_000L;

    private final SetupDesk desk;
    private final NewestLook looks;
    private final boolean fixed;
    private final StringProperty typed;
    private final ReadOnlyObjectWrapper<Optional<Place>> looked = new ReadOnlyObjectWrapper<>(Optional.empty());

    PlaceModel(SetupDesk desk, SetupDesk.Proposal proposal, Errands errands) {
        this.desk = desk;
        this.looks = new NewestLook(errands);
        this.fixed = proposal.fixed();
        this.typed = new SimpleStringProperty(proposal.vault());
        typed.subscribe((before, now) -> look());
    }

    void look() {
        String wanted = typed.get();
        looked.set(Optional.empty());
        looks.ask(
                () -> desk.place(wanted),
                seen -> looked.set(Optional.of(seen)),
                () -> looked.set(Optional.of(
                        new Place(Place.Kind.DAMAGED, Path.of(""), java.util.List.of(), Optional.empty(), 0))));
    }

    StringProperty typed() {
        return typed;
    }

    boolean fixed() {
        return fixed;
    }

    /** Empty while it is being looked at. */
    ReadOnlyObjectProperty<Optional<Place>> looked() {
        return looked.getReadOnlyProperty();
    }

    /** The place, if it will do. */
    Optional<Place> usable() {
        return looked.get().filter(Place::usable);
    }

    /** What is known of a vault that is there and will be opened. */
    Optional<Kept> kept() {
        return usable().flatMap(Place::kept);
    }

    /** How long the space would last. */
    static long days(long free, int slots) {
        return free / (BYTES_A_RECORDER_AND_DAY * slots);
    }

    Optional<Missing> missing() {
        if (looked.get().isEmpty()) {
            return Optional.of(new Missing("setup.missing.looking"));
        }
        return usable().isEmpty() ? Optional.of(new Missing("setup.missing.place")) : Optional.empty();
    }
}
