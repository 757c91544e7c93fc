package org.evidencestation.app.keeping;

import org.evidencestation.app.office.LedgerBook;

/** What is known of how long recordings are kept. */
public final class KeepingBook extends LedgerBook<KeepingLedger> {
    public KeepingBook(Lines lines) {
        super(lines, new KeepingLedger(), KeepingLedger::take);
    }
}
