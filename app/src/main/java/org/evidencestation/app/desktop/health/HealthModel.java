package org.evidencestation.app.desktop.health;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.regime.RegimeInForce.NotTaken;

/** The cards of the health screen, and the worst of them for everybody to see. */
public final class HealthModel {
    private final Care care;
    private final Errands errands;
    private final HealthCards words;
    private final AuditModel audit;
    private final DoctorModel doctor;
    private final ObjectProperty<HealthPage> page = new SimpleObjectProperty<>(HealthPage.EVIDENCE);
    private final ObservableList<HealthCard> cards = FXCollections.observableArrayList();
    private final ObservableList<HealthCard> shown = FXCollections.unmodifiableObservableList(cards);
    private final ReadOnlyObjectWrapper<HealthState> worst = new ReadOnlyObjectWrapper<>(HealthState.NEUTRAL);
    private final ReadOnlyBooleanWrapper trouble = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper unknown = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper copying = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper copyFailed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canCopy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<NotTaken>> regime = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<StationHealth> last = Optional.empty();
    private boolean asking;

    public HealthModel(Care care, Texts texts, Formats formats, InstantSource time, Errands errands) {
        this.care = care;
        this.errands = errands;
        this.words = new HealthCards(texts, formats, time);
        this.audit = new AuditModel(care::audit, time, errands);
        texts.language().subscribe(language -> show());
        this.doctor = new DoctorModel(care, time, errands);
        audit.state().subscribe(state -> judge());
        doctor.checks().subscribe(this::judge);
        page.subscribe(now -> {
            if (now == HealthPage.COMPUTER) {
                doctor.lookOnce();
            }
        });
    }

    public AuditModel audit() {
        return audit;
    }

    public DoctorModel doctor() {
        return doctor;
    }

    public ObjectProperty<HealthPage> page() {
        return page;
    }

    /** Empty until the first answer. */
    public ObservableList<HealthCard> cards() {
        return shown;
    }

    /** The worst of all cards, of the whole-vault check, and of what does not work on this computer. */
    public ReadOnlyObjectProperty<HealthState> worst() {
        return worst.getReadOnlyProperty();
    }

    /** The regulation somebody asked for, and why the station does not go by it. */
    public ReadOnlyObjectProperty<Optional<NotTaken>> regime() {
        return regime.getReadOnlyProperty();
    }

    /** Somebody must see to a disk at once. */
    public ReadOnlyBooleanProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    /** The last question had no answer: what is shown may be old. */
    public ReadOnlyBooleanProperty unknown() {
        return unknown.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty copying() {
        return copying.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty copyFailed() {
        return copyFailed.getReadOnlyProperty();
    }

    /** There is a second copy to bring up to date, and nobody is at it. */
    public ReadOnlyBooleanProperty canCopy() {
        return canCopy.getReadOnlyProperty();
    }

    /** Asks again; does nothing while an answer is under way. */
    public void refresh() {
        if (asking) {
            return;
        }
        asking = true;
        errands.run(care::facts, this::take, problem -> {
            asking = false;
            unknown.set(true);
            judge();
        });
    }

    public void copyNow() {
        if (!canCopy.get()) {
            return;
        }
        copying.set(true);
        copyFailed.set(false);
        offer();
        errands.<Boolean>run(
                () -> {
                    care.copyNow();
                    return true;
                },
                done -> copied(false),
                problem -> copied(true));
    }

    private void copied(boolean failed) {
        copying.set(false);
        copyFailed.set(failed);
        offer();
        refresh();
    }

    private void take(StationHealth health) {
        asking = false;
        unknown.set(false);
        last = Optional.of(health);
        regime.set(health.regime());
        trouble.set(health.disksInTrouble());
        health.lastAudit().ifPresent(audit::remember);
        show();
    }

    private void show() {
        List<HealthCard> now = last.map(words::of).orElse(List.of());
        if (!now.equals(cards)) {
            cards.setAll(now);
        }
        offer();
        judge();
    }

    private void offer() {
        boolean free = last.filter(health ->
                        health.copies().reachable() && health.fixity().activity() != StationHealth.Activity.RUNNING)
                .isPresent();
        canCopy.set(free && !copying.get());
    }

    private void judge() {
        if (last.isEmpty()) {
            worst.set(unknown.get() ? HealthState.ATTENTION : HealthState.NEUTRAL);
            return;
        }
        HealthState start = regime.get().isPresent() ? HealthState.ATTENTION : HealthState.NEUTRAL;
        HealthState all = cards.stream()
                .map(HealthCard::state)
                .reduce(audit.judgement().worse(start).worse(doctor.worst()), HealthState::worse);
        worst.set(unknown.get() ? all.worse(HealthState.ATTENTION) : all);
    }
}
