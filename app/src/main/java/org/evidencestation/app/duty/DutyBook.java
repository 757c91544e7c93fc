package org.evidencestation.app.duty;

/** What is known of duty. */
public final class DutyBook extends LedgerBook<DutyLedger> {
    public DutyBook(Lines lines) {
        super(lines, new DutyLedger(), DutyLedger::take);
    }
}
