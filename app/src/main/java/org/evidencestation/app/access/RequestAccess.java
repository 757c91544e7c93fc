package org.evidencestation.app.access;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.account.Deed;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.CleanText;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.app.policy.Decision;
import org.evidencestation.storage.journal.AccessEvent.AccessCorrected;
import org.evidencestation.storage.journal.AccessEvent.AccessRefused;
import org.evidencestation.storage.journal.AccessEvent.AccessRequested;
import org.evidencestation.storage.journal.AccessEvent.AccessWithdrawn;
import org.evidencestation.storage.journal.AccessEvent.Asked;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.RequestId;

/**
 * Enters requests, puts right what was written down wrongly, or takes them back. What the article does not allow is entered
 * as well and refused in the same breath: the register keeps its number, and the article.
 */
public final class RequestAccess {
    private final AccessOffice office;
    private final AskedCheck check;

    public RequestAccess(AccessOffice office) {
        this.office = office;
        this.check = new AskedCheck(office.law(), office.files());
    }

    /** Whoever serves requests may enter them, and every member of staff their own. */
    public Answer<RequestId> enter(Session session, Asked said) throws IOException {
        Asked asked = check.clean(said);
        RequestId id = office.freshId();
        return office.write(ledger -> {
            Deed deed = check.need(mayEnter(session, asked), asked);
            if (deed.refused()) {
                return deed.refuse();
            }
            List<Event> events = new ArrayList<>();
            events.add(new AccessRequested(id, asked, office.profileDigest(), session.person()));
            refusal(id, asked, session).ifPresent(events::add);
            return deed.write(id, events);
        });
    }

    private static Deed mayEnter(Session session, Asked asked) {
        boolean own = !asked.person().isEmpty() && asked.person().equals(session.person());
        return own ? Deed.of(session) : Deed.of(session, Right.SERVE_REQUESTS);
    }

    /**
     * Says all of it again. What was decided and granted counts no more; papers do while the same person asks.
     *
     * @param asOf number of the line that was corrected from, as it was shown
     */
    public Answer<RequestId> correct(Session session, RequestId id, long asOf, Asked said, String reason)
            throws IOException {
        Asked asked = check.clean(said);
        return office.write(ledger -> {
            Optional<AccessRequest> request = ledger.find(id);
            Deed deed = check.need(Deed.of(session, Right.SERVE_REQUESTS).and(RequestChecks.open(request)), asked)
                    .and(RequestChecks.unchanged(request, asOf))
                    .need(request.filter(it -> it.executed().isEmpty()).isPresent(), Refusal.REQUEST_ENDED, "")
                    .need(!reason.isBlank(), Refusal.NO_REASON, "")
                    .need(request.filter(it -> it.asked().equals(asked)).isEmpty(), Refusal.NO_CHANGE, asked.name());
            if (deed.refused()) {
                return deed.refuse();
            }
            List<Event> events = new ArrayList<>();
            events.add(new AccessCorrected(
                    id, asked, CleanText.of(reason, CleanText.TEXT), office.profileDigest(), session.person()));
            refusal(id, asked, session).ifPresent(events::add);
            return deed.write(id, events);
        });
    }

    /** Whoever asked wants it no more; what was done already stays in the register, and such a request is closed instead. */
    public Answer<RequestId> withdraw(Session session, RequestId id, String reason) throws IOException {
        return office.write(ledger -> {
            Optional<AccessRequest> request = ledger.find(id);
            boolean own = request.map(it -> it.asked().person())
                    .filter(it -> it.equals(session.person()))
                    .isPresent();
            return (own ? Deed.of(session) : Deed.of(session, Right.SERVE_REQUESTS))
                    .and(RequestChecks.open(request))
                    .need(request.filter(it -> it.executed().isEmpty()).isPresent(), Refusal.REQUEST_ENDED, "")
                    .need(!reason.isBlank(), Refusal.NO_REASON, "")
                    .write(id, new AccessWithdrawn(id, CleanText.of(reason, CleanText.TEXT), session.person()));
        });
    }

    private Optional<Event> refusal(RequestId id, Asked asked, Session session) {
        return office.law().judge(asked, List.of(), List.of()) instanceof Decision.Refused no
                ? Optional.of(new AccessRefused(
                        id, no.article(), no.why().name(), no.subjects(), office.profileDigest(), session.person()))
                : Optional.empty();
    }
}
