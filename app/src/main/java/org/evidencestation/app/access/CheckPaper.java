package org.evidencestation.app.access;

import java.io.IOException;
import java.util.Optional;
import org.evidencestation.app.account.Deed;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.CleanText;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.storage.journal.AccessEvent.PaperChecked;
import org.evidencestation.storage.journal.RequestId;
import org.evidencestation.storage.seal.Sha256;
import org.jspecify.annotations.Nullable;

/** Notes that somebody at the counter looked at a paper and found it in order (SA6 经核实). */
public final class CheckPaper {
    private final AccessOffice office;

    public CheckPaper(AccessOffice office) {
        this.office = office;
    }

    /**
     * @param paper one of those the article asks for, in its words, or another that the office wants to see as well
     * @param number that stands on it; may be empty
     * @param attachment a scan that was attached to this request; null if none was made
     */
    public record Seen(
            String paper, String number, @Nullable Sha256 attachment) {}

    /** @param asOf number of the line that says who asks, as it was shown */
    public Answer<RequestId> check(Session session, RequestId id, long asOf, Seen seen) throws IOException {
        return office.write(ledger -> {
            Optional<AccessRequest> request = ledger.find(id);
            String paper = CleanText.of(seen.paper(), CleanText.NAME);
            Sha256 attachment = seen.attachment();
            return Deed.of(session, Right.SERVE_REQUESTS)
                    .and(RequestChecks.open(request))
                    .and(RequestChecks.unchanged(request, asOf))
                    .need(!paper.isEmpty(), Refusal.NOT_A_PAPER, seen.paper())
                    .need(request.filter(it -> it.granted().isEmpty()).isPresent(), Refusal.REQUEST_ENDED, "")
                    .need(
                            request.filter(it -> !it.asked().person().equals(session.person()))
                                    .isPresent(),
                            Refusal.SAME_PERSON,
                            session.person())
                    .need(attachment == null || attached(request, attachment), Refusal.UNKNOWN_ATTACHMENT, seen.paper())
                    .write(
                            id,
                            new PaperChecked(
                                    id,
                                    asOf,
                                    paper,
                                    CleanText.of(seen.number(), CleanText.NAME),
                                    attachment,
                                    office.profileDigest(),
                                    session.person()));
        });
    }

    private static boolean attached(Optional<AccessRequest> request, Sha256 attachment) {
        return request.stream().flatMap(it -> it.attachments().stream()).anyMatch(it -> it.attachment()
                .equals(attachment));
    }
}
