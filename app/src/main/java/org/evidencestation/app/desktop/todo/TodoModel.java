package org.evidencestation.app.desktop.todo;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.app.desktop.errand.NewestLook;
import org.evidencestation.app.desktop.todo.TodoDesk.Sight;

/** The queues as they were when somebody last looked. */
public final class TodoModel {
    private final TodoDesk desk;
    private final NewestLook look;
    private final ReadOnlyObjectWrapper<Optional<Sight>> sight = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();

    public TodoModel(TodoDesk desk, Errands errands) {
        this.desk = desk;
        this.look = new NewestLook(errands);
    }

    /** Looks anew; the newest look counts. */
    public void refresh() {
        look.ask(
                desk::look,
                seen -> {
                    failed.set(false);
                    sight.set(Optional.of(seen));
                },
                () -> failed.set(true));
    }

    /** Somebody else is here, for whom other things wait. */
    public void forget() {
        look.forget();
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
