package org.evidencestation.app.desktop.setup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.app.policy.ProfileNotice;
import org.evidencestation.app.policy.RegimeProfile;

/** By which regulation the office goes: nothing is proposed, because a wrong one is a matter of law. */
final class RuleModel {
    private final SetupDesk desk;
    private final Errands errands;
    private final ObservableList<RegimeProfile> profiles = FXCollections.observableArrayList();
    private final ObservableList<String> unreadable = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<RegimeProfile>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty goesOn = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
    private LocalDate today = LocalDate.EPOCH;

    RuleModel(SetupDesk desk, Errands errands) {
        this.desk = desk;
        this.errands = errands;
        chosen.subscribe(now -> goesOn.set(false));
    }

    void look() {
        if (!profiles.isEmpty()) {
            return;
        }
        errands.run(
                desk::regulations,
                found -> {
                    today = found.today();
                    unreadable.setAll(found.unreadable());
                    profiles.setAll(found.profiles());
                },
                problem -> failed.set(true));
    }

    ObservableList<RegimeProfile> profiles() {
        return profiles;
    }

    ObservableList<String> unreadable() {
        return unreadable;
    }

    ReadOnlyBooleanProperty failed() {
        return failed.getReadOnlyProperty();
    }

    ObjectProperty<Optional<RegimeProfile>> chosen() {
        return chosen;
    }

    /** The office has decided, or will, to go on with a regulation outside its own time. */
    BooleanProperty goesOn() {
        return goesOn;
    }

    Optional<ProfileNotice> notice(RegimeProfile profile) {
        return ProfileNotice.of(profile, today);
    }

    Optional<Missing> missing() {
        if (chosen.get().isEmpty()) {
            return Optional.of(new Missing("setup.missing.rule"));
        }
        boolean outside = chosen.get().flatMap(this::notice).isPresent();
        return outside && !goesOn.get() ? Optional.of(new Missing("setup.missing.decision")) : Optional.empty();
    }

    List<RegimeProfile> named(String id) {
        return profiles.stream().filter(it -> it.id().equals(id)).toList();
    }
}
