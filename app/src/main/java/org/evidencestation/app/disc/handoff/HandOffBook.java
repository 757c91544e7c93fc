package org.evidencestation.app.disc.handoff;

import java.time.ZoneId;
import org.evidencestation.app.office.LedgerBook;

/** The hand-offs of a running station. */
public final class HandOffBook extends LedgerBook<HandOffLedger> {
    public HandOffBook(Lines lines, ZoneId zone) {
        super(lines, new HandOffLedger(zone), HandOffLedger::take);
    }
}
