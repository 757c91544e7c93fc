package org.evidencestation.app.access;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.evidencestation.app.account.Deed;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.account.Separation;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.CleanText;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.app.policy.rule.Post;
import org.evidencestation.storage.journal.AccessEvent.AccessDecided;
import org.evidencestation.storage.journal.RequestId;

/**
 * Approves or disapproves, as whom the article names (SA4 法制机构主要负责人, SA5 局主要负责人, Z16 单位分管负责人). Where the
 * text is silent whoever takes local decisions decides, and no article is quoted.
 */
public final class DecideAccess {
    private final AccessOffice office;

    public DecideAccess(AccessOffice office) {
        this.office = office;
    }

    /**
     * The decision is about exactly what was asked when it was looked at, and nothing else.
     *
     * @param asOf number of the line that says what is asked, as it was shown
     * @param comment may be empty with a yes
     */
    public Answer<RequestId> decide(Session session, RequestId id, long asOf, boolean approved, String comment)
            throws IOException {
        return office.write(ledger -> {
            Optional<AccessRequest> request = ledger.find(id);
            Deed deed = Deed.of(session, Right.APPROVE).and(RequestChecks.open(request));
            if (deed.refused() || request.isEmpty()) {
                return deed.refuse();
            }
            Optional<Post> post = office.law().decider(request.get().asked());
            String article = office.law().article(request.get().asked());
            may(deed, session, request.get(), office.now(ledger))
                    .and(RequestChecks.unchanged(request, asOf))
                    .need(approved || !comment.isBlank(), Refusal.NO_REASON, "comment", article);
            return post.map(it -> deed.write(
                            id,
                            new AccessDecided(
                                    id,
                                    asOf,
                                    approved,
                                    it.role().name(),
                                    it.title(),
                                    article,
                                    CleanText.of(comment, CleanText.TEXT),
                                    office.profileDigest(),
                                    session.person())))
                    .orElseGet(deed::refuse);
        });
    }

    /** Whether this waits for this person; what is shown as theirs to decide. */
    public boolean waitsFor(Session session, AccessRequest request, Instant now) {
        return !request.ended()
                && !may(Deed.of(session, Right.APPROVE), session, request, now).refused();
    }

    private Deed may(Deed deed, Session session, AccessRequest request, Instant now) {
        Optional<Post> post = office.law().decider(request.asked());
        String article = office.law().article(request.asked());
        Set<String> hands = request.hands();
        return deed.need(post.isPresent(), Refusal.NOTHING_TO_DECIDE, "", article)
                .forbid(Separation.between(hands, session.person()), session.person(), article)
                .need(
                        post.filter(it -> session.posts().contains(it.role())).isPresent(),
                        Refusal.WRONG_ROLE,
                        post.map(Post::title).orElse(""),
                        article)
                .need(request.decision().isEmpty(), Refusal.ALREADY_DECIDED, Long.toString(request.row()), article)
                .need(
                        office.law().stage(request, now) == Stage.APPROVAL,
                        Refusal.PAPERS_MISSING,
                        String.join("、", office.law().missing(request)),
                        article);
    }
}
