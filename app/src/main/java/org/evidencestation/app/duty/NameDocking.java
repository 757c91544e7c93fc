package org.evidencestation.app.duty;

import java.io.IOException;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.DutyEvent;

/** What an officer says at the dock beside naming operations: why footage is late, or that the clerk shall name them. */
public final class NameDocking {
    private final DutyOffice office;

    public NameDocking(DutyOffice office) {
        this.office = office;
    }

    /** @param reason one of those offered; text in the officer's own words, may be empty */
    public Answer<DockingId> explainLate(DockingId docking, String reason, String text, String by) throws IOException {
        return office.write(ledger -> known(ledger, docking, by)
                .need(!reason.isBlank(), Refusal.NO_REASON, "")
                .write(
                        docking,
                        new DutyEvent.LateExplained(
                                docking, reason.strip(), text.strip(), office.profileDigest(), by)));
    }

    /** It says nothing of what the footage is worth. */
    public Answer<DockingId> leaveToClerk(DockingId docking, String by) throws IOException {
        return office.write(ledger -> known(ledger, docking, by)
                .need(
                        ledger.recorders()
                                .stay(docking)
                                .filter(Stay::leftToClerk)
                                .isEmpty(),
                        Refusal.NO_CHANGE,
                        docking.value())
                .write(docking, new DutyEvent.LeftToClerk(docking, by)));
    }

    private static Wish known(DutyLedger ledger, DockingId docking, String by) {
        return Wish.of(ledger, by)
                .need(ledger.recorders().stay(docking).isPresent(), Refusal.UNKNOWN_DOCKING, docking.value());
    }
}
