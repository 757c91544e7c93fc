package org.evidencestation.app.desktop.handoff;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.app.desktop.errand.NewestLook;
import org.evidencestation.app.desktop.form.Outcome;
import org.evidencestation.app.disc.handoff.HandOff;
import org.evidencestation.app.disc.handoff.ReceiptItem;
import org.evidencestation.app.office.Answer;
import org.evidencestation.storage.journal.HandOffId;

/** A receipt beside what was handed over, before anybody takes it in. */
public final class ReceiptModel {
    private final HandOffDesk desk;
    private final NewestLook look;
    private final ReadOnlyObjectWrapper<Optional<Compared>> compared = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Outcome> outcome = new ReadOnlyObjectWrapper<>(new Outcome.Nothing());

    ReceiptModel(HandOffDesk desk, Errands errands) {
        this.desk = desk;
        this.look = new NewestLook(errands);
    }

    /** @param items in the order of the receipt */
    public record Compared(HandOffId of, String number, Path file, List<ReceiptItem> items) {
        public Compared {
            items = List.copyOf(items);
        }

        /** Whether it is about just what was handed over; else it is refused. */
        public boolean fits() {
            return items.stream().allMatch(ReceiptItem::fits);
        }
    }

    void compare(HandOff of, Path file) {
        outcome.set(new Outcome.Busy());
        look.ask(
                () -> desk.compare(of.opened().handOff(), file),
                answer -> {
                    switch (answer) {
                        case Answer.Done<List<ReceiptItem>>(var items) -> {
                            outcome.set(new Outcome.Nothing());
                            compared.set(Optional.of(new Compared(of.opened().handOff(), of.number(), file, items)));
                        }
                        case Answer.Refused<List<ReceiptItem>> no -> outcome.set(new Outcome.Refused(no));
                    }
                },
                () -> outcome.set(new Outcome.Failed()));
    }

    void close() {
        look.forget();
        compared.set(Optional.empty());
        outcome.set(new Outcome.Nothing());
    }

    /** Empty while there is none. */
    public ReadOnlyObjectProperty<Optional<Compared>> compared() {
        return compared.getReadOnlyProperty();
    }

    /** Why there is none, if somebody wanted it; {@link Outcome.Failed} where the file is no receipt. */
    public ReadOnlyObjectProperty<Outcome> outcome() {
        return outcome.getReadOnlyProperty();
    }
}
