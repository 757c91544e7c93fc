package org.evidencestation.app.review;

import org.evidencestation.app.office.LedgerBook;

/** What is known of draws and reviews. */
public final class ReviewBook extends LedgerBook<ReviewLedger> {
    public ReviewBook(Lines lines) {
        super(lines, new ReviewLedger(), ReviewLedger::take);
    }
}
