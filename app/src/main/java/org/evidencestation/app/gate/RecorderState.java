package org.evidencestation.app.gate;

import java.time.Instant;
import java.util.Optional;
import org.evidencestation.storage.journal.ClockNote;

/**
 * What the station knows of a recorder that is docked, or was docked last; each empty where nobody could tell.
 *
 * @param docked when it was docked last
 * @param battery in percent
 * @param clock the newest of what its docking, its being set and a time card told
 * @param fault that the equipment ledger has open, in its words
 * @param cut why the last docking could not be ended, if that was not the hand that pulled it
 */
public record RecorderState(
        Optional<Instant> docked,
        Optional<Measured<Integer>> battery,
        Optional<Measured<Room>> room,
        Optional<Measured<ClockNote>> clock,
        Optional<Measured<String>> fault,
        Optional<Measured<String>> cut) {
    /** It was never here. */
    public static final RecorderState UNKNOWN = new RecorderState(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** A new docking makes old what was measured before it. */
    public RecorderState docked(Instant at, Optional<Integer> percent, ClockNote shown) {
        return new RecorderState(
                Optional.of(at),
                percent.map(it -> new Measured<>(it, at)),
                Optional.empty(),
                tells(shown) ? Optional.of(new Measured<>(shown, at)) : Optional.empty(),
                fault,
                Optional.empty());
    }

    public RecorderState leaving(Room left, Instant at) {
        return new RecorderState(docked, battery, Optional.of(new Measured<>(left, at)), clock, fault, cut);
    }

    /** Of two that tell of the clock the younger counts, whichever comes first. */
    public RecorderState showing(ClockNote shown, Instant at) {
        boolean newer = tells(shown) && clock.filter(it -> it.at().isAfter(at)).isEmpty();
        return newer
                ? new RecorderState(docked, battery, room, Optional.of(new Measured<>(shown, at)), fault, cut)
                : this;
    }

    public RecorderState faulty(Optional<Measured<String>> open) {
        return new RecorderState(docked, battery, room, clock, open, cut);
    }

    public RecorderState cutOff(String reason, Instant at) {
        return new RecorderState(docked, battery, room, clock, fault, Optional.of(new Measured<>(reason, at)));
    }

    private static boolean tells(ClockNote note) {
        return note.offsetMillis() != null || note.atLeastMillis() != null || note.atMostMillis() != null;
    }
}
