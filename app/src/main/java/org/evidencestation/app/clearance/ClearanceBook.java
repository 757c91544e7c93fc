package org.evidencestation.app.clearance;

import org.evidencestation.app.office.LedgerBook;

/** What is known of clearing. */
public final class ClearanceBook extends LedgerBook<ClearanceLedger> {
    public ClearanceBook(Lines lines) {
        super(lines, new ClearanceLedger(), ClearanceLedger::take);
    }
}
