package org.evidencestation.app.keeping;

import java.util.Collection;
import java.util.function.UnaryOperator;
import org.evidencestation.app.account.Deed;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.storage.journal.RecordingId;

/** What everything that is said of recordings is asked. */
final class KeepingChecks {
    /** Nobody means more at once. */
    private static final int AT_ONCE = 2_000;

    private KeepingChecks() {}

    /** Some recordings, all of which the station holds. */
    static UnaryOperator<Deed> about(Collection<RecordingId> recordings, CasesOfDuty held) {
        return deed -> {
            deed.need(!recordings.isEmpty() && recordings.size() <= AT_ONCE, Refusal.INCOMPLETE, "recordings");
            if (!deed.refused()) {
                recordings.forEach(it -> deed.need(held.holds(it), Refusal.UNKNOWN_RECORDING, it.toString()));
            }
            return deed;
        };
    }

    static UnaryOperator<Deed> reason(String words) {
        return deed -> deed.need(!words.isBlank(), Refusal.NO_REASON, "");
    }
}
