package org.evidencestation.app.access;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.evidencestation.app.account.Deed;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.account.StationRole;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.CleanText;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.app.policy.rule.AccessRule.Condition;
import org.evidencestation.app.policy.rule.AccessRules.Act;
import org.evidencestation.app.policy.rule.Post;
import org.evidencestation.app.policy.rule.Role;
import org.evidencestation.storage.journal.AccessEvent.AccessClosed;
import org.evidencestation.storage.journal.AccessEvent.AccessExecuted;
import org.evidencestation.storage.journal.AccessEvent.Asked;
import org.evidencestation.storage.journal.RequestId;

/** Notes what was done for whoever asked, by whom the article names (SA8 案件主办人, Z16 指定的专门人员, W16 管理员). */
public final class ExecuteAccess {
    private final AccessOffice office;

    public ExecuteAccess(AccessOffice office) {
        this.office = office;
    }

    /**
     * @param how as of {@link AccessExecuted}
     * @param receipt of the post office, or number of the disc
     * @param note how the papers came back (SA9), or what else matters
     */
    public record Done(String how, String receipt, String note) {}

    public Answer<RequestId> execute(Session session, RequestId id, Done done) throws IOException {
        return office.write(ledger -> {
            Optional<AccessRequest> request = ledger.find(id);
            Deed deed = Deed.of(session)
                    .and(RequestChecks.open(request))
                    .and(RequestChecks.noSecret(request, office.files()));
            if (deed.refused() || request.isEmpty()) {
                return deed.refuse();
            }
            AccessRequest asked = request.get();
            String article = office.law().article(asked.asked());
            deed.forbid(lacks(session, asked.asked()), executor(asked.asked()), article)
                    .need(
                            asked.openGrant()
                                    .filter(it -> it.lasts(office.now(ledger)))
                                    .isPresent(),
                            asked.granted().isPresent() ? Refusal.GRANT_ENDED : Refusal.NOT_GRANTED,
                            Long.toString(asked.row()),
                            article)
                    .need(fits(asked, done.how()), Refusal.NOT_WHAT_WAS_ASKED, done.how(), article)
                    .need(
                            !done.how().equals(AccessExecuted.POSTED)
                                    || !done.receipt().isBlank(),
                            Refusal.INCOMPLETE,
                            "receipt",
                            article);
            return deed.write(
                    id,
                    new AccessExecuted(
                            id,
                            done.how(),
                            done.how().equals(AccessExecuted.VIEWED) ? "" : session.person(),
                            CleanText.of(done.receipt(), CleanText.NAME),
                            CleanText.of(done.note(), CleanText.TEXT),
                            office.profileDigest(),
                            session.person()));
        });
    }

    /** Whether this person may carry it out, once it is granted. */
    public boolean may(Session session, AccessRequest request) {
        return session.open() && lacks(session, request.asked()).isEmpty();
    }

    /** Nothing more happens: all was done, it was disapproved, or its time is over. */
    public Answer<RequestId> close(Session session, RequestId id, String note) throws IOException {
        return office.write(ledger -> Deed.of(session, Right.SERVE_REQUESTS)
                .and(RequestChecks.open(ledger.find(id)))
                .write(id, new AccessClosed(id, CleanText.of(note, CleanText.TEXT), session.person())));
    }

    /** The handler of the case where the article says so, else whoever keeps the archive. */
    private Optional<Refusal> lacks(Session session, Asked asked) {
        if (office.law()
                .executor(asked)
                .map(Post::role)
                .filter(Role.CASE_HANDLER::equals)
                .isPresent()) {
            return session.roles().contains(StationRole.CASE_HANDLER)
                            && office.files().handles(session.person(), asked.caseNumber())
                    ? Optional.empty()
                    : Optional.of(Refusal.WRONG_ROLE);
        }
        return session.lacks(Right.SERVE_REQUESTS)
                .or(() -> session.roles().contains(StationRole.CLERK)
                        ? Optional.empty()
                        : Optional.of(Refusal.WRONG_ROLE));
    }

    private String executor(Asked asked) {
        return office.law().executor(asked).map(Post::title).orElse("");
    }

    private boolean fits(AccessRequest request, String how) {
        Set<Condition> conditions = office.law().conditions(request.asked());
        return switch (how) {
            case AccessExecuted.VIEWED -> request.act() == Act.VIEW;
            case AccessExecuted.COPIED, AccessExecuted.PRINTED -> request.act() != Act.VIEW;
            case AccessExecuted.POSTED -> request.act() != Act.VIEW && conditions.contains(Condition.POST);
            default -> false;
        };
    }
}
