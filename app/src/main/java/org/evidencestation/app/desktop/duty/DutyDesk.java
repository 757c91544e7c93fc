package org.evidencestation.app.desktop.duty;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.evidencestation.app.duty.Answer;

/** What the screens ask of duty, and what they order. Slow: never called on the screen's thread. */
public interface DutyDesk {
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

    /**
     * Does what somebody wants, or says why not.
     *
     * @param by number of the person
     * @throws IOException if it could not be written down; then nothing was
     */
    Answer<?> carryOut(DutyOrder order, String by) throws IOException;
}
