package org.evidencestation.app.desktop.wall;

import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.evidencestation.app.desktop.errand.Errands;

/** The vault's space and the regulation in force, asked again from time to time. */
public final class StatusModel {
    private final Callable<StationStatus> ask;
    private final Errands errands;
    private final ReadOnlyObjectWrapper<Optional<StationStatus>> status = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();

    public StatusModel(Callable<StationStatus> ask, Errands errands) {
        this.ask = ask;
        this.errands = errands;
    }

    /** Empty until the first answer. */
    public ReadOnlyObjectProperty<Optional<StationStatus>> status() {
        return status.getReadOnlyProperty();
    }

    /** The last question had no answer: what is shown may be old. */
    public ReadOnlyBooleanProperty failed() {
        return failed.getReadOnlyProperty();
    }

    public void refresh() {
        errands.run(
                ask,
                answer -> {
                    status.set(Optional.of(answer));
                    failed.set(false);
                },
                problem -> failed.set(true));
    }
}
