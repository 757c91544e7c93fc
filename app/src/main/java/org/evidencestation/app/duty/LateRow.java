package org.evidencestation.app.duty;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.DutyEvent.LateExplained;

/**
 * A row of the late ledger: one docking that brought footage too late.
 *
 * @param name of the recorder
 * @param person number of who recorded, or brought it; empty if nobody knows
 * @param footage what came late, oldest first
 * @param due of what was due first
 * @param by how much the worst was late
 * @param explained what was said of it; empty while nobody said
 */
public record LateRow(
        DockingId docking,
        String recorder,
        String name,
        String person,
        Instant ingested,
        List<Footage> footage,
        Optional<Instant> due,
        Duration by,
        Optional<LateExplained> explained) {
    public LateRow {
        footage = List.copyOf(footage);
    }
}
