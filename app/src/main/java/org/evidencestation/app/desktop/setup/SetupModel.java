package org.evidencestation.app.desktop.setup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.app.desktop.setup.SetupDesk.Chosen;
import org.evidencestation.app.desktop.setup.SetupDesk.Kept;
import org.evidencestation.app.desktop.setup.SetupDesk.Place;
import org.evidencestation.app.desktop.setup.SetupDesk.Proposal;
import org.evidencestation.app.desktop.setup.SetupDesk.Two;
import org.evidencestation.app.desktop.shell.Preferences.Look;
import org.evidencestation.app.desktop.shell.Theme;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.doctor.Check;
import org.evidencestation.app.doctor.Topic;
import org.evidencestation.app.office.Answer;

/** The pages of the first start and the way through them. Nothing is written before {@link #begin}. */
final class SetupModel {
    private final SetupDesk desk;
    private final Errands errands;
    private final Texts texts;
    private final ObjectProperty<Theme> theme;
    private final UnitModel unit;
    private final RuleModel rule;
    private final PlaceModel place;
    private final CopyModel copy;
    private final PeopleModel people;
    private final CodesModel codes;
    private final SlotsModel slots;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.LOOK);
    private final ReadOnlyObjectWrapper<Optional<Missing>> missing = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty leaving = new SimpleBooleanProperty();
    private final ObservableList<Check> lacking = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper examined = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<SetupFailure>> failure = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper begun = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper left = new ReadOnlyBooleanWrapper();

    /** @param random which groups of the codes are asked for */
    SetupModel(SetupDesk desk, Errands errands, RandomGenerator random) {
        this.desk = desk;
        this.errands = errands;
        Proposal proposal = desk.proposal();
        this.texts = new Texts(proposal.look().language());
        this.theme = new SimpleObjectProperty<>(proposal.look().theme());
        this.unit = new UnitModel(proposal);
        this.rule = new RuleModel(desk, errands);
        this.place = new PlaceModel(desk, proposal, errands);
        this.copy = new CopyModel(desk, () -> place.usable().map(Place::folder), errands);
        this.people = new PeopleModel(desk);
        this.codes = new CodesModel(desk, texts, () -> unit.unit().get().strip(), this::vaults, random, errands);
        this.slots = new SlotsModel(desk, errands);
        rule.look();
    }

    private List<Path> vaults() {
        List<Path> both = new ArrayList<>();
        place.usable().map(Place::folder).ifPresent(both::add);
        copy.folder().ifPresent(both::add);
        return both;
    }

    Texts texts() {
        return texts;
    }

    ObjectProperty<Theme> theme() {
        return theme;
    }

    UnitModel unit() {
        return unit;
    }

    RuleModel rule() {
        return rule;
    }

    PlaceModel place() {
        return place;
    }

    CopyModel copy() {
        return copy;
    }

    PeopleModel people() {
        return people;
    }

    CodesModel codes() {
        return codes;
    }

    SlotsModel slots() {
        return slots;
    }

    ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    /** A vault that has its people keeps them. */
    List<Step> steps() {
        boolean founded = place.kept().filter(Kept::founded).isPresent();
        return List.of(Step.values()).stream()
                .filter(it -> !founded || (it != Step.PEOPLE && it != Step.CODES))
                .toList();
    }

    /** What keeps this page from being left; empty until somebody tried. */
    ReadOnlyObjectProperty<Optional<Missing>> missing() {
        return missing.getReadOnlyProperty();
    }

    /** Somebody has asked to end it, and was asked whether they mean it. */
    BooleanProperty leaving() {
        return leaving;
    }

    /** What this computer lacks that somebody should see to. */
    ObservableList<Check> lacking() {
        return lacking;
    }

    ReadOnlyBooleanProperty examined() {
        return examined.getReadOnlyProperty();
    }

    /** The station is being made: the window stays. */
    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<SetupFailure>> failure() {
        return failure.getReadOnlyProperty();
    }

    /** Whoever quits now leaves something behind, by which the next start goes. */
    ReadOnlyBooleanProperty left() {
        return left.getReadOnlyProperty();
    }

    /** There is a station. */
    ReadOnlyBooleanProperty begun() {
        return begun.getReadOnlyProperty();
    }

    private Optional<Missing> missingAt(Step asked) {
        return switch (asked) {
            case LOOK, SLOTS, SUMMARY -> Optional.empty();
            case UNIT -> unit.missing();
            case RULE -> rule.missing();
            case PLACE -> place.missing();
            case COPY -> copy.missing();
            case PEOPLE -> people.missing();
            case CODES -> codes.missing();
        };
    }

    /** To the next page, or to begin on the last; or says what is missing. */
    void next() {
        if (busy.get()) {
            return;
        }
        Step now = step.get();
        missing.set(missingAt(now));
        if (missing.get().isPresent()) {
            return;
        }
        if (now == Step.SUMMARY) {
            begin();
        } else {
            List<Step> steps = steps();
            show(steps.get(steps.indexOf(now) + 1));
        }
    }

    void back() {
        List<Step> steps = steps();
        int now = steps.indexOf(step.get());
        if (now > 0 && !busy.get()) {
            show(steps.get(now - 1));
        }
    }

    private void show(Step next) {
        codes.cover();
        slots.end();
        missing.set(Optional.empty());
        failure.set(Optional.empty());
        leaving.set(false);
        switch (next) {
            case RULE -> rule.look();
            case PLACE -> place.look();
            case COPY -> copy.look();
            case CODES -> codes.look();
            case SUMMARY -> examine();
            case LOOK, UNIT, PEOPLE, SLOTS -> {}
        }
        step.set(next);
    }

    /** Twice a second. */
    void tick() {
        if (step.get() == Step.SLOTS) {
            slots.tick();
        }
    }

    private void examine() {
        examined.set(false);
        lacking.clear();
        Chosen asked = chosen();
        errands.run(
                () -> desk.examine(asked),
                found -> {
                    lacking.setAll(found.stream().filter(this::calls).toList());
                    examined.set(true);
                },
                problem -> examined.set(true));
    }

    /** The people are made in a moment; that there is no second copy was decided. */
    private boolean calls(Check check) {
        return check.state().calls() && check.topic() != Topic.PEOPLE;
    }

    /** All pages must be complete. */
    Chosen chosen() {
        Place vault = place.usable().orElseThrow();
        boolean asked = steps().contains(Step.PEOPLE);
        return new Chosen(
                new Look(texts.language().get(), theme.get()),
                unit.unit().get().strip(),
                unit.zone().get(),
                rule.chosen().get().orElseThrow().id(),
                vault.folder(),
                copy.folder(),
                asked
                        ? Optional.of(new Two(
                                people.administrator().first(), people.clerk().first(), codes.codes()))
                        : Optional.empty(),
                slots.slots().get(),
                slots.numbers());
    }

    private void begin() {
        busy.set(true);
        failure.set(Optional.empty());
        Chosen all = chosen();
        errands.<Answer<?>>run(
                () -> desk.begin(all),
                answer -> {
                    busy.set(false);
                    switch (answer) {
                        case Answer.Done<?> _ -> begun.set(true);
                        case Answer.Refused<?> _ -> failed(SetupFailure.PEOPLE);
                    }
                },
                problem -> {
                    busy.set(false);
                    failed(SetupFailure.of(problem));
                });
    }

    private void failed(SetupFailure why) {
        failure.set(Optional.of(why));
        errands.run(desk::left, left::set, problem -> left.set(true));
    }
}
