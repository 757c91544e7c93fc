package org.evidencestation.app.duty;

import org.evidencestation.app.office.LedgerBook;

/** What is known of duty. */
public final class DutyBook extends LedgerBook<DutyLedger> {
    public DutyBook(Lines lines) {
        super(lines, new DutyLedger(), DutyLedger::take);
    }
}
