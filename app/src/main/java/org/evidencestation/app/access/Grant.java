package org.evidencestation.app.access;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.evidencestation.app.policy.rule.AccessRule.Condition;
import org.evidencestation.app.policy.rule.AccessRules.Act;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RequestId;

/**
 * What may be done for somebody now, and nothing beyond it.
 *
 * @param row of the register; a copy bears it
 * @param person number of the member of staff who asked; empty for a visitor
 * @param name of who asked
 * @param unit for whom; may be empty
 * @param recordings exactly those that were asked for, in that order
 * @param until it ends then, whatever the clock says afterwards
 * @param article empty where the text is silent and the office decided itself
 * @param conditions that go with it, for example in the room only (SA4)
 */
public record Grant(
        RequestId request,
        long row,
        Act act,
        String person,
        String name,
        String unit,
        List<RecordingId> recordings,
        Instant from,
        Instant until,
        String article,
        Set<Condition> conditions) {
    public Grant {
        recordings = List.copyOf(recordings);
        conditions = Set.copyOf(conditions);
    }

    /** Whether this recording may be seen under it; a grant for a copy lets whoever makes it look as well. */
    public boolean covers(RecordingId recording) {
        return recordings.contains(recording);
    }

    boolean lasts(Instant now) {
        return !now.isBefore(from) && now.isBefore(until);
    }
}
