package org.evidencestation.app.access;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.account.Deed;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.storage.journal.AccessEvent.AccessGranted;
import org.evidencestation.storage.journal.RequestId;

/** Opens what the article allows, for a time: papers seen, approval there. The counter does not decide anything here. */
public final class GrantAccess {
    /** What a grant lasts unless somebody says otherwise. No article gives a time. */
    public static final Duration USUAL = Duration.ofDays(7);
    /** Nothing is open for longer; whoever comes later asks again. */
    public static final Duration LONGEST = Duration.ofDays(31);

    private final AccessOffice office;

    public GrantAccess(AccessOffice office) {
        this.office = office;
    }

    /** @param length longer than nothing, at most {@link #LONGEST} */
    public Answer<Grant> grant(Session session, RequestId id, long asOf, Duration length) throws IOException {
        return office.write(ledger -> {
            Optional<AccessRequest> request = ledger.find(id);
            Deed deed = Deed.of(session, Right.SERVE_REQUESTS)
                    .and(RequestChecks.open(request))
                    .and(RequestChecks.unchanged(request, asOf))
                    .and(RequestChecks.noSecret(request, office.files()));
            if (deed.refused() || request.isEmpty()) {
                return deed.refuse();
            }
            Instant now = office.now(ledger);
            AccessRequest asked = request.get();
            ready(deed, asked, now)
                    .need(
                            length.isPositive() && length.compareTo(LONGEST) <= 0,
                            Refusal.IMPOSSIBLE_TIME,
                            length.toString());
            AccessGranted event = event(asked, now, now.plus(length), session.person());
            return deed.write(asked.as(event), event);
        });
    }

    private Deed ready(Deed deed, AccessRequest request, Instant now) {
        String article = office.law().article(request.asked());
        String row = Long.toString(request.row());
        return switch (office.law().stage(request, now)) {
            case READY -> deed;
            case PAPERS ->
                deed.need(
                        false,
                        Refusal.PAPERS_MISSING,
                        String.join("、", office.law().missing(request)),
                        article);
            case APPROVAL ->
                deed.need(
                        false,
                        Refusal.NOT_APPROVED,
                        office.law().decider(request.asked()).orElseThrow().title(),
                        article);
            case DISAPPROVED -> deed.need(false, Refusal.DISAPPROVED, row, article);
            case NOT_ALLOWED -> deed.need(false, Refusal.NOT_ALLOWED, row, article);
            case GRANTED, DONE, EXPIRED -> deed.need(false, Refusal.NO_CHANGE, row);
            case WITHDRAWN, CLOSED -> deed.need(false, Refusal.REQUEST_ENDED, row);
        };
    }

    private AccessGranted event(AccessRequest request, Instant from, Instant until, String by) {
        List<String> conditions = office.law().conditions(request.asked()).stream()
                .map(Enum::name)
                .sorted()
                .toList();
        return new AccessGranted(
                request.id(),
                request.asOf(),
                office.law().article(request.asked()),
                from,
                until,
                conditions,
                office.profileDigest(),
                by);
    }
}
