package org.evidencestation.app.simulation.plan;

import java.time.Instant;
import org.evidencestation.app.simulation.plan.Plan.Officer;
import org.jspecify.annotations.Nullable;

/** Something that somebody does at the station. */
public sealed interface Deed {
    Instant at();

    /** Somebody is put on the list of people. */
    record ListOfficer(Instant at, Officer officer) implements Deed {}

    /** A recorder is registered. */
    record Register(Instant at, String recorder) implements Deed {}

    /** @param file the list of what must be recorded, as CSV */
    record TakeList(Instant at, String file) implements Deed {}

    record HandOut(
            Instant at,
            String recorder,
            String person,
            @Nullable Instant backBy) implements Deed {}

    /** @param end null where the officers do not say */
    record Enter(
            Instant at,
            int operation,
            Instant start,
            @Nullable Instant end) implements Deed {}

    record Correct(Instant at, int operation, Instant start, Instant end) implements Deed {}

    record Withdraw(Instant at, int operation) implements Deed {}

    record StateReturn(Instant at, int operation, Instant returned, String reason) implements Deed {}

    /** @param docking its place in the plan */
    record Dock(Instant at, int docking) implements Deed {}

    /** The clerk goes through what is open; see {@link Fate}. */
    record Sweep(Instant at, int number) implements Deed {}
}
