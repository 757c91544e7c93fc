package org.evidencestation.app.duty;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RecordingSummary;

/**
 * Footage with the best time that is known.
 *
 * @param zone in which recorders show their time
 */
public record TimedFootage(FootageShelf shelf, ZoneId zone) {
    /** As of {@link FootageShelf#between}, with corrected times. */
    public List<Footage> between(DutyLedger ledger, Instant from, Instant to) {
        return shelf.between(from, to).stream().map(it -> timed(ledger, it)).toList();
    }

    /** As of {@link FootageShelf#of}, with corrected times. */
    public List<Footage> of(DutyLedger ledger, DockingId docking) {
        return shelf.of(docking).stream().map(it -> timed(ledger, it)).toList();
    }

    public Optional<Footage> find(DutyLedger ledger, RecordingId recording) {
        return shelf.find(recording).map(it -> timed(ledger, it));
    }

    Footage of(DutyLedger ledger, RecordingSummary summary) {
        return find(ledger, summary.recording())
                .orElseGet(() -> timed(ledger, Footage.asSealed(summary, Optional.empty(), Optional.empty())));
    }

    private Footage timed(DutyLedger ledger, Footage footage) {
        return ledger.recorders()
                .measuredOffset(footage.docking())
                .map(offset -> footage.corrected(offset, zone))
                .orElse(footage);
    }
}
