package org.evidencestation.app.duty;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.gate.Measured;
import org.evidencestation.storage.journal.ClockNote;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.DutyEvent.Check;
import org.evidencestation.storage.journal.DutyEvent.RecorderHandedOut;
import org.evidencestation.storage.journal.Event.ClockMeasured;
import org.jspecify.annotations.Nullable;

/**
 * A recorder that was taken out.
 *
 * @param at when
 * @param backAt when it was docked next; null while it is out
 * @param docking the docking that brought it back
 * @param checkedAt when its checks passed last: on going out, or later (Z6)
 * @param card what the time card told that it filmed on going out, found in the footage that the docking brought; null
 *     until then
 */
public record HandOut(
        RecorderHandedOut said,
        Instant at,
        @Nullable Instant backAt,
        @Nullable DockingId docking,
        Instant checkedAt,
        @Nullable Measured<ClockNote> card) {
    /** A card filmed while the form is still open belongs to this hand-out, too. */
    private static final Duration BEFORE = Duration.ofMinutes(10);

    /** As somebody took it out: not checked again, and no card was found yet. */
    public HandOut(RecorderHandedOut said, Instant at, @Nullable Instant backAt, @Nullable DockingId docking) {
        this(said, at, backAt, docking, at, null);
    }

    public String recorder() {
        return said.recorder();
    }

    public String person() {
        return said.person();
    }

    public Optional<Instant> backBy() {
        return Optional.ofNullable(said.backBy());
    }

    public List<Check> checks() {
        return said.checks();
    }

    /** Whether the time card was shown to the recorder, as the person said. */
    public boolean cardShown() {
        return checks().stream().anyMatch(it -> it.kind().equals(Check.CARD) && Boolean.TRUE.equals(it.passed()));
    }

    /** The recorder's clock as it filmed it on going out. */
    public Optional<Measured<ClockNote>> cardSeen() {
        return Optional.ofNullable(card);
    }

    public boolean out() {
        return backAt == null;
    }

    /** Whether the person had it then. */
    boolean covers(Instant moment) {
        return !moment.isBefore(at) && (backAt == null || !moment.isAfter(backAt));
    }

    HandOut back(Instant when, DockingId by) {
        return new HandOut(said, at, when, by, checkedAt, card);
    }

    HandOut checked(Instant when) {
        return new HandOut(said, at, backAt, docking, when, card);
    }

    /** Takes the measurement for its own if it is of the docking that brought the recorder back, and of after it left. */
    HandOut measured(ClockMeasured it) {
        boolean mine = it.docking().equals(docking) && !it.at().isBefore(at.minus(BEFORE));
        return mine ? new HandOut(said, at, backAt, docking, checkedAt, new Measured<>(it.clock(), it.at())) : this;
    }
}
