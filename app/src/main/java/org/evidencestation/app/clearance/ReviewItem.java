package org.evidencestation.app.clearance;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.clearance.ClearanceLedger.Case;
import org.evidencestation.app.clearance.Holdings.Held;
import org.evidencestation.app.keeping.Kept;
import org.evidencestation.app.policy.Retention;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.seal.Sha256;

/**
 * One recording on its way out, or kept from it, as of one moment.
 *
 * @param obstacles everything that keeps it, not only the first
 * @param judged what was found last
 * @param facts digest of what keeps it; a judgement of other facts is void
 * @param left of the time in the tray; zero where it is over or nothing is there
 */
public record ReviewItem(
        Held held,
        Kept kept,
        Retention retention,
        List<Obstacle> obstacles,
        Optional<Case> judged,
        Sha256 facts,
        Duration left) {
    public ReviewItem {
        obstacles = List.copyOf(obstacles);
    }

    public RecordingId recording() {
        return held.summary().recording();
    }

    /** Whole days, the one that has begun among them. */
    public long daysLeft() {
        return Math.ceilDiv(left.toSeconds(), Duration.ofDays(1).toSeconds());
    }

    /** Where it stands. */
    public enum Stage {
        /** Something keeps it. */
        KEPT,
        /** Somebody has to look at it. */
        TO_JUDGE,
        /** Somebody found it worth keeping: it stays until somebody judges it anew. */
        WORTH_KEEPING,
        /** A second person has to confirm. */
        TO_CONFIRM,
        /** In the tray; anybody who may can take it back. */
        IN_TRAY,
        /** Goes with the next round. */
        DUE
    }

    public Stage stage() {
        if (!obstacles.isEmpty()) {
            return Stage.KEPT;
        }
        if (stale()) {
            return Stage.TO_JUDGE;
        }
        Case last = judged.orElseThrow();
        if (last.judged().worthKeeping()) {
            return Stage.WORTH_KEEPING;
        }
        if (last.second().isEmpty()) {
            return Stage.TO_CONFIRM;
        }
        return left.isZero() ? Stage.DUE : Stage.IN_TRAY;
    }

    /** Nobody judged it as it is now: something changed since, or nobody ever did. */
    public boolean stale() {
        return judged.filter(it -> it.judged().facts().equals(facts)).isEmpty();
    }
}
