package org.evidencestation.app.desktop.duty;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.evidencestation.app.desktop.form.Desk;

/** What the screens ask of duty, and what they order. Slow: never called on the screen's thread. */
public interface DutyDesk extends Desk<DutyOrder> {
    /**
     * Everything there is to see.
     *
     * @param back how far operations and footage are looked back for; people, hand-outs and records have no age
     */
    DutySight look(Duration back) throws IOException;

    /**
     * What to ask the officer at the dock.
     *
     * @param dockedAt as the slot shows it
     * @return empty if that docking is not in the journal
     */
    Optional<DockSight> docked(int slot, Instant dockedAt) throws IOException;

    /** Somebody who lists the first person of all can only be that person. */
    @Override
    default String speaks(DutyOrder order) {
        return order instanceof DutyOrder.PutOnList(var person) ? person.number() : "";
    }
}
