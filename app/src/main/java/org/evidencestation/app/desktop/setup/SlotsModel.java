package org.evidencestation.app.desktop.setup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.evidencestation.app.custody.SlotLearning.Learnt;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.app.desktop.setup.SetupDesk.Rack;

/** How many slots the rack has, and which port is which. */
final class SlotsModel {
    static final List<Integer> SIZES = List.of(8, 16, 24);

    private final SetupDesk desk;
    private final Errands errands;
    private final ObjectProperty<Integer> slots = new SimpleObjectProperty<>(16);
    private final ReadOnlyObjectWrapper<Optional<Learnt>> learnt = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper learning = new ReadOnlyBooleanWrapper();
    private Optional<Rack> rack = Optional.empty();
    private boolean looking;

    SlotsModel(SetupDesk desk, Errands errands) {
        this.desk = desk;
        this.errands = errands;
        slots.subscribe((before, now) -> forget());
    }

    ObjectProperty<Integer> slots() {
        return slots;
    }

    ReadOnlyBooleanProperty learning() {
        return learning.getReadOnlyProperty();
    }

    /** Empty while nothing was learnt. */
    ReadOnlyObjectProperty<Optional<Learnt>> learnt() {
        return learnt.getReadOnlyProperty();
    }

    Map<String, Integer> numbers() {
        return learnt.get().map(Learnt::numbers).orElse(Map.of());
    }

    /** From the first slot on; what was learnt before is forgotten. */
    void begin() {
        forget();
        int many = slots.get();
        learning.set(true);
        errands.run(
                () -> desk.rack(many),
                found -> {
                    if (learning.get()) {
                        rack = Optional.of(found);
                        tick();
                    }
                },
                problem -> learning.set(false));
    }

    /** What was learnt so far is kept. */
    void end() {
        learning.set(false);
    }

    private void forget() {
        learning.set(false);
        rack = Optional.empty();
        learnt.set(Optional.empty());
    }

    /** Twice a second while it is shown. */
    void tick() {
        if (learning.get() && !looking) {
            ask(Rack::look);
        }
    }

    /** The last one was the wrong port. */
    void back() {
        ask(Rack::back);
    }

    private void ask(Function<Rack, Learnt> question) {
        Optional<Rack> asked = rack;
        if (asked.isEmpty()) {
            return;
        }
        looking = true;
        errands.run(
                () -> question.apply(asked.get()),
                seen -> {
                    looking = false;
                    if (rack.equals(asked)) {
                        learnt.set(Optional.of(seen));
                        learning.set(learning.get() && seen.next().isPresent());
                    }
                },
                problem -> {
                    looking = false;
                    learning.set(false);
                });
    }
}
