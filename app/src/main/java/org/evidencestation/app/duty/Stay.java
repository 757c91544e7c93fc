package org.evidencestation.app.duty;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.DutyEvent.LateExplained;
import org.evidencestation.storage.journal.Event.ClipsListed;
import org.evidencestation.storage.journal.Event.DockingCompleted;
import org.evidencestation.storage.journal.Event.RecorderDocked;
import org.jspecify.annotations.Nullable;

/**
 * One stay of a recorder in a slot.
 *
 * @param listed what was received; null while the recorder was not listed
 * @param done what became of it; null if it was cut off, or is under way
 * @param interrupted why it was cut off; null else
 * @param explained why footage came in late, as it was said last; null if nobody said
 * @param leftToClerk the officer named no operation
 */
public record Stay(
        DockingId docking,
        String recorder,
        String slot,
        Instant at,
        Map<String, String> identity,
        @Nullable ClipsListed listed,
        @Nullable DockingCompleted done,
        @Nullable String interrupted,
        @Nullable LateExplained explained,
        boolean leftToClerk) {
    static Stay began(RecorderDocked it, Instant at) {
        return new Stay(it.docking(), it.recorder(), it.slot(), at, it.identity(), null, null, null, null, false);
    }

    /** How many files it brought; empty while nobody knows. */
    public Optional<Integer> clips() {
        return Optional.ofNullable(listed).map(ClipsListed::clips);
    }

    Stay listed(ClipsListed it) {
        return new Stay(docking, recorder, slot, at, identity, it, done, interrupted, explained, leftToClerk);
    }

    Stay done(DockingCompleted it) {
        return new Stay(docking, recorder, slot, at, identity, listed, it, null, explained, leftToClerk);
    }

    Stay interrupted(String reason) {
        return new Stay(docking, recorder, slot, at, identity, listed, done, reason, explained, leftToClerk);
    }

    Stay explained(LateExplained it) {
        return new Stay(docking, recorder, slot, at, identity, listed, done, interrupted, it, leftToClerk);
    }

    Stay leftToTheClerk() {
        return new Stay(docking, recorder, slot, at, identity, listed, done, interrupted, explained, true);
    }
}
