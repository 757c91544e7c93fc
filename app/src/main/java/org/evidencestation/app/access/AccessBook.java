package org.evidencestation.app.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.office.LedgerBook;
import org.evidencestation.storage.journal.RequestId;

/** What is known of requests for access. */
public final class AccessBook extends LedgerBook<AccessLedger> {
    public AccessBook(Lines lines) {
        super(lines, new AccessLedger(), AccessLedger::take);
    }

    /** What may be done now. A clock that was set back brings nothing back to life: the journal's newest time counts then. */
    public List<Grant> grants(Instant now) {
        return ask(ledger -> {
            Instant then = ledger.atLeast(now);
            return ledger.all().stream()
                    .flatMap(it -> it.openGrant().stream())
                    .filter(it -> it.lasts(then))
                    .toList();
        });
    }

    /** The same for one request; to be asked again for every deed, for it can end or be taken back in between. */
    public Optional<Grant> grant(RequestId request, Instant now) {
        return ask(ledger -> {
            Instant then = ledger.atLeast(now);
            return ledger.find(request).flatMap(AccessRequest::openGrant).filter(it -> it.lasts(then));
        });
    }
}
