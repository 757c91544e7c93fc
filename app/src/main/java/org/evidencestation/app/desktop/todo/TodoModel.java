package org.evidencestation.app.desktop.todo;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.app.desktop.todo.TodoDesk.Sight;

/** The queues as they were when somebody last looked. */
public final class TodoModel {
    private final TodoDesk desk;
    private final Errands errands;
    private final ReadOnlyObjectWrapper<Optional<Sight>> sight = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
    private long looks;

    public TodoModel(TodoDesk desk, Errands errands) {
        this.desk = desk;
        this.errands = errands;
    }

    /** Looks anew; the newest look counts. */
    public void refresh() {
        long mine = ++looks;
        errands.run(
                desk::look,
                seen -> {
                    if (mine == looks) {
                        failed.set(false);
                        sight.set(Optional.of(seen));
                    }
                },
                problem -> {
                    if (mine == looks) {
                        failed.set(true);
                    }
                });
    }

    /** Somebody else is here, for whom other things wait. */
    public void forget() {
        looks++;
        sight.set(Optional.empty());
    }

    public ReadOnlyObjectProperty<Optional<Sight>> sight() {
        return sight.getReadOnlyProperty();
    }

    /** Whether the last look could not be. */
    public ReadOnlyBooleanProperty failed() {
        return failed.getReadOnlyProperty();
    }
}
