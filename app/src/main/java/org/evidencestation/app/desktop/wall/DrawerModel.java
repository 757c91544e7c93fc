package org.evidencestation.app.desktop.wall;

import java.io.IOException;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
import org.evidencestation.app.custody.DockSnapshot;
import org.evidencestation.app.desktop.duty.DockWizardModel.Docked;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.app.desktop.text.Texts;

/** What the drawer tells of the opened tile, and what can be done there: register, confirm, learn its sticker. */
public final class DrawerModel {
    private final WallModel wall;
    private final DrawerFaces faces;
    private final ReadOnlyIntegerWrapper learning = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper occupied = new ReadOnlyBooleanWrapper();
    private final RecorderRegistration registration;
    private final Errands errands;
    private final ReadOnlyObjectWrapper<Optional<DrawerFace>> face = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Docked>> docked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Answer> answer = new ReadOnlyObjectWrapper<>(Answer.NONE);
    private final StringProperty name = new SimpleStringProperty("");
    private Subscription watching = Subscription.EMPTY;
    private Optional<TileModel> tile = Optional.empty();

    public DrawerModel(WallModel wall, WallModel.Words words, RecorderRegistration registration, Errands errands) {
        this.wall = wall;
        this.faces = new DrawerFaces(words.texts(), words.formats());
        this.registration = registration;
        this.errands = errands;
        wall.opened().subscribe(this::follow);
        Texts texts = words.texts();
        texts.language().subscribe(this::redraw);
    }

    /** Empty while the drawer is shut. */
    public ReadOnlyObjectProperty<Optional<DrawerFace>> face() {
        return face.getReadOnlyProperty();
    }

    /** The docking in the opened tile whose footage is all sealed, so that its officer can be asked about it. */
    public ReadOnlyObjectProperty<Optional<Docked>> docked() {
        return docked.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Answer> answer() {
        return answer.getReadOnlyProperty();
    }

    /** The name for an unknown device, as it is being typed. */
    public StringProperty name() {
        return name;
    }

    /** Registers the device in the opened slot under the name typed; nothing happens without one, or a second time. */
    public void register() {
        if (answer.get() == Answer.WORKING) {
            return;
        }
        String wanted = name.get().strip();
        if (wanted.isEmpty() || tile.isEmpty()) {
            answer.set(Answer.NAME_MISSING);
            return;
        }
        int slot = tile.get().slot();
        run(() -> registration.register(slot, wanted), Answer.REGISTERED);
    }

    /** Says that the recorder in the opened slot is the right one. */
    public void confirm() {
        if (answer.get() == Answer.WORKING || tile.isEmpty()) {
            return;
        }
        int slot = tile.get().slot();
        run(() -> registration.confirm(slot), Answer.NONE);
    }

    /** The sticker that is being learnt; 0 if none. */
    public ReadOnlyIntegerProperty learning() {
        return learning.getReadOnlyProperty();
    }

    /** Whether learning was refused because recorders sit where numbers would change. */
    public ReadOnlyBooleanProperty occupied() {
        return occupied.getReadOnlyProperty();
    }

    /** Begins to learn the stickers from the opened slot on, or learns no more. */
    public void learn(boolean on) {
        occupied.set(tile.isPresent() && !registration.learn(on ? tile.get().slot() : 0));
        refresh();
    }

    /** Follows the hand at the rack; called every second. */
    public void refresh() {
        int now = registration.learning().orElse(0);
        if (now != learning.get()) {
            boolean goesOn = learning.get() != 0 && now > learning.get();
            learning.set(now);
            if (goesOn && now <= wall.tiles().size()) {
                wall.open(wall.tiles().get(now - 1));
            }
        }
    }

    /** What a person asks of the station. */
    private interface Wish {
        void grant() throws IOException;
    }

    private void run(Wish wish, Answer granted) {
        answer.set(Answer.WORKING);
        errands.<Boolean>run(
                () -> {
                    wish.grant();
                    return true;
                },
                done -> answer.set(granted),
                problem -> answer.set(Answer.FAILED));
    }

    private void follow(Optional<TileModel> opened) {
        watching.unsubscribe();
        tile = opened;
        name.set("");
        answer.set(Answer.NONE);
        watching =
                opened.map(each -> each.snapshot().subscribe(next -> redraw())).orElse(Subscription.EMPTY);
        redraw();
    }

    private static Optional<Docked> docked(DockSnapshot shown) {
        boolean sealed = shown.steps().get(DockSnapshot.Step.SEAL) == DockSnapshot.StepState.DONE;
        return sealed && shown.received()
                ? shown.recorder().map(it -> new Docked(shown.slot(), it.dockedAt()))
                : Optional.empty();
    }

    private void redraw() {
        docked.set(tile.flatMap(each -> docked(each.snapshot().get())));
        Optional<DrawerFace> next = tile.map(each -> faces.of(each.snapshot().get()));
        if (!next.equals(face.get())) {
            face.set(next);
        }
    }

    /** How the registration stands. */
    public enum Answer {
        NONE,
        NAME_MISSING,
        WORKING,
        REGISTERED,
        FAILED
    }
}
