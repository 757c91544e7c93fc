package org.evidencestation.app.account;

import org.evidencestation.app.office.LedgerBook;

/** What is known of accounts. */
public final class AccountBook extends LedgerBook<AccountLedger> {
    public AccountBook(Lines lines) {
        super(lines, new AccountLedger(), AccountLedger::take);
    }
}
