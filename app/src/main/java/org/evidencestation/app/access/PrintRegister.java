package org.evidencestation.app.access;

import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import org.evidencestation.app.account.Deed;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.listing.Listing;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.storage.journal.AccessEvent.RegisterPrinted;
import org.evidencestation.storage.journal.Journal;

/** Prints a month of the register, and notes that it was: paper that is signed and filed is a witness of the journal. */
public final class PrintRegister {
    private final AccessOffice office;

    public PrintRegister(AccessOffice office) {
        this.office = office;
    }

    /**
     * Notes it first, so that the checkpoint on the paper covers the note.
     *
     * @return the list to be put on paper
     */
    public Answer<Listing> print(Session session, YearMonth month, AccessRegister register) throws IOException {
        return office.write(ledger -> {
            AccessDesk.Moment moment = new AccessDesk.Moment(ledger, office.now(ledger));
            List<AccessRequest> rows = register.of(moment, month);
            Journal.Position position = office.position();
            return Deed.of(session, Right.SERVE_REQUESTS)
                    .need(
                            !month.isAfter(YearMonth.from(
                                    moment.now().atZone(office.law().regime().zone()))),
                            Refusal.IMPOSSIBLE_TIME,
                            month.toString())
                    .write(
                            register.month(moment, month),
                            new RegisterPrinted(
                                    month.toString(),
                                    rows.isEmpty() ? 0 : rows.getFirst().row(),
                                    rows.isEmpty() ? 0 : rows.getLast().row(),
                                    position.size(),
                                    position.head(),
                                    session.person()));
        });
    }
}
