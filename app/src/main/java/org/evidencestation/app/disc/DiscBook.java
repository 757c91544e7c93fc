package org.evidencestation.app.disc;

import java.time.ZoneId;
import org.evidencestation.app.office.LedgerBook;

/** The register of discs of a running station. */
public final class DiscBook extends LedgerBook<DiscLedger> {
    public DiscBook(Lines lines, ZoneId zone) {
        super(lines, new DiscLedger(zone), DiscLedger::take);
    }
}
