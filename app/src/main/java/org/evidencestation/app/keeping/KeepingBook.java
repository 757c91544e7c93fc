package org.evidencestation.app.keeping;

import java.util.List;
import org.evidencestation.app.office.LedgerBook;
import org.evidencestation.storage.journal.RecordingId;

/** What is known of how long recordings are kept. */
public final class KeepingBook extends LedgerBook<KeepingLedger> {
    public KeepingBook(Lines lines) {
        super(lines, new KeepingLedger(), KeepingLedger::take);
    }

    /** What was said of a recording itself, whatever operations it shows. */
    public Kept said(RecordingId recording) {
        return ask(ledger -> ledger.kept(recording, List.of()));
    }
}
