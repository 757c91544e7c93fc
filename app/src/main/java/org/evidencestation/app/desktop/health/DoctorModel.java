package org.evidencestation.app.desktop.health;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.app.doctor.Check;

/** What was found when this computer and this office were last looked at; the worst comes first. */
public final class DoctorModel {
    private final Care care;
    private final InstantSource time;
    private final Errands errands;
    private final ObservableList<Check> checks = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Instant>> looked = new ReadOnlyObjectWrapper<>(Optional.empty());

    private final ReadOnlyObjectWrapper<Support> support = new ReadOnlyObjectWrapper<>(Support.NONE);

    /** How far the file for whoever helps from afar is. */
    public enum Support {
        NONE,
        WRITING,
        WRITTEN,
        FAILED
    }

    DoctorModel(Care care, InstantSource time, Errands errands) {
        this.care = care;
        this.time = time;
        this.errands = errands;
    }

    public ObservableList<Check> checks() {
        return checks;
    }

    public ReadOnlyBooleanProperty looking() {
        return looking.getReadOnlyProperty();
    }

    /** The last look ended without an answer; what was found before still stands. */
    public ReadOnlyBooleanProperty failed() {
        return failed.getReadOnlyProperty();
    }

    /** When the last look ended; empty before. */
    public ReadOnlyObjectProperty<Optional<Instant>> looked() {
        return looked.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Support> support() {
        return support.getReadOnlyProperty();
    }

    /** Does nothing while one is being written. */
    public void writeSupport(Path file) {
        if (support.get() == Support.WRITING) {
            return;
        }
        support.set(Support.WRITING);
        errands.<Boolean>run(
                () -> {
                    care.support(file);
                    return true;
                },
                done -> support.set(Support.WRITTEN),
                problem -> support.set(Support.FAILED));
    }

    /** Takes seconds; does nothing while it is under way. */
    public void look() {
        if (looking.get()) {
            return;
        }
        looking.set(true);
        errands.run(care::computer, this::take, problem -> {
            failed.set(true);
            looking.set(false);
        });
    }

    /** Looks if nobody has looked yet. */
    void lookOnce() {
        if (looked.get().isEmpty()) {
            look();
        }
    }

    private void take(List<Check> found) {
        failed.set(false);
        looking.set(false);
        looked.set(Optional.of(time.instant()));
        checks.setAll(found.stream()
                .sorted(Comparator.comparing(Check::state).reversed())
                .toList());
    }

    long calling() {
        return checks.stream().filter(it -> it.state().calls()).count();
    }

    /** What everybody should see: only what does not work, or puts evidence in danger. */
    HealthState worst() {
        return checks.stream().anyMatch(it -> it.state() == Check.State.BAD) ? HealthState.BAD : HealthState.NEUTRAL;
    }

    static HealthState shown(Check.State state) {
        return switch (state) {
            case GOOD -> HealthState.GOOD;
            case NOTE -> HealthState.NEUTRAL;
            case ATTENTION -> HealthState.ATTENTION;
            case BAD -> HealthState.BAD;
        };
    }
}
