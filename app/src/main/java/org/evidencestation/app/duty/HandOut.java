package org.evidencestation.app.duty;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.DutyEvent.Check;
import org.evidencestation.storage.journal.DutyEvent.RecorderHandedOut;
import org.jspecify.annotations.Nullable;

/**
 * A recorder that was taken out.
 *
 * @param at when
 * @param backAt when it was docked next; null while it is out
 * @param docking the docking that brought it back
 */
public record HandOut(
        RecorderHandedOut said,
        Instant at,
        @Nullable Instant backAt,
        @Nullable DockingId docking) {
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

    public boolean out() {
        return backAt == null;
    }

    /** Whether the person had it then. */
    boolean covers(Instant moment) {
        return !moment.isBefore(at) && (backAt == null || !moment.isAfter(backAt));
    }

    HandOut back(Instant when, DockingId by) {
        return new HandOut(said, at, when, by);
    }
}
