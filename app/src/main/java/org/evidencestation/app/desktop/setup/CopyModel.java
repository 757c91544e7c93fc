package org.evidencestation.app.desktop.setup;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.app.desktop.errand.NewestLook;
import org.evidencestation.app.doctor.Check;

/** Where the second copy is to be, or that there is none. */
final class CopyModel {
    private final SetupDesk desk;
    private final NewestLook looks;
    private final Supplier<Optional<Path>> vault;
    private final StringProperty typed = new SimpleStringProperty("");
    private final BooleanProperty without = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<Check>> looked = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** @param vault the place that was chosen for it */
    CopyModel(SetupDesk desk, Supplier<Optional<Path>> vault, Errands errands) {
        this.desk = desk;
        this.vault = vault;
        this.looks = new NewestLook(errands);
        typed.subscribe((before, now) -> look());
        without.subscribe((before, now) -> look());
    }

    void look() {
        String wanted = typed.get();
        Optional<Path> beside = vault.get();
        looked.set(Optional.empty());
        if (without.get() || wanted.isBlank() || beside.isEmpty()) {
            looks.forget();
            return;
        }
        looks.ask(() -> desk.copy(beside.get(), wanted), looked::set, () -> {});
    }

    StringProperty typed() {
        return typed;
    }

    /** Somebody knows what that means and does without. */
    BooleanProperty without() {
        return without;
    }

    /** Empty while nothing is typed, while it is being looked at, and for what is no path from the root. */
    ReadOnlyObjectProperty<Optional<Check>> looked() {
        return looked.getReadOnlyProperty();
    }

    /** The folder, if there is to be a copy. */
    Optional<Path> folder() {
        return without.get() || typed.get().isBlank()
                ? Optional.empty()
                : Optional.of(Path.of(typed.get().strip()));
    }

    Optional<Missing> missing() {
        if (without.get()) {
            return Optional.empty();
        }
        if (typed.get().isBlank()) {
            return Optional.of(new Missing("setup.missing.copy"));
        }
        return looked.get().filter(it -> it.state() != Check.State.BAD).isPresent()
                ? Optional.empty()
                : Optional.of(new Missing("setup.missing.copyPlace"));
    }
}
