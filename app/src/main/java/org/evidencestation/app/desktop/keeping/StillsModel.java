package org.evidencestation.app.desktop.keeping;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.app.desktop.errand.NewestLook;
import org.evidencestation.storage.journal.RecordingId;

/** A few pictures of the recording that is chosen: nobody says blindly what it is. */
public final class StillsModel {
    private final KeepingDesk desk;
    private final NewestLook look;
    private final ReadOnlyObjectWrapper<Stills> stills = new ReadOnlyObjectWrapper<>(new Stills(State.NONE, List.of()));
    private Optional<RecordingId> shown = Optional.empty();

    StillsModel(KeepingDesk desk, Errands errands) {
        this.desk = desk;
        this.look = new NewestLook(errands);
    }

    /** How far they are. */
    enum State {
        LOADING,
        THERE,
        /** There is nothing to see, or not for whoever is in. */
        NONE,
        FAILED
    }

    /** @param pictures as JPEG, in the order of time */
    record Stills(State state, List<byte[]> pictures) {
        Stills {
            pictures = List.copyOf(pictures);
        }
    }

    void show(Optional<RecordingId> recording) {
        if (recording.equals(shown)) {
            return;
        }
        shown = recording;
        look.forget();
        set(recording.isPresent() ? State.LOADING : State.NONE, List.of());
        recording.ifPresent(it -> look.ask(
                () -> desk.stills(it),
                found -> set(found.isEmpty() ? State.NONE : State.THERE, found),
                () -> set(State.FAILED, List.of())));
    }

    private void set(State state, List<byte[]> pictures) {
        stills.set(new Stills(state, pictures));
    }

    ReadOnlyObjectProperty<Stills> stills() {
        return stills.getReadOnlyProperty();
    }
}
