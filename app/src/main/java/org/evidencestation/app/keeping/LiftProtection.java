package org.evidencestation.app.keeping;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.account.Deed;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.keeping.Kept.Lift;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.CleanText;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.app.policy.Decision;
import org.evidencestation.app.policy.KeepingPolicy;
import org.evidencestation.app.policy.Secrecy;
import org.evidencestation.storage.journal.KeepingEvent.LiftConfirmed;
import org.evidencestation.storage.journal.KeepingEvent.LiftProposed;
import org.evidencestation.storage.journal.RecordingId;

/** Takes protections off: one person proposes, another confirms, and neither can do both. */
public final class LiftProtection {
    private final KeepingOffice office;

    LiftProtection(KeepingOffice office) {
        this.office = office;
    }

    /** The mark was wrong. */
    public Answer<RecordingId> unmark(Session session, RecordingId recording, String trigger, String reason)
            throws IOException {
        return propose(session, recording, new Wanted(LiftProposed.MARK, trigger, reason), kept -> kept.triggers()
                .contains(trigger));
    }

    /** Nothing has to be held back any more: all holds that there are now. */
    public Answer<RecordingId> release(Session session, RecordingId recording, String reason) throws IOException {
        return propose(session, recording, new Wanted(LiftProposed.HOLD, "", reason), Kept::held);
    }

    /** It is no state secret. */
    public Answer<RecordingId> declassify(Session session, RecordingId recording, Secrecy to, String reason)
            throws IOException {
        return propose(
                session,
                recording,
                new Wanted(LiftProposed.SECRECY, to.name(), reason),
                kept -> kept.quarantined() && to != Secrecy.STATE);
    }

    private record Wanted(String protection, String subject, String reason) {}

    private interface Standing {
        boolean is(Kept kept);
    }

    private Answer<RecordingId> propose(Session session, RecordingId recording, Wanted wanted, Standing standing)
            throws IOException {
        String why = CleanText.of(wanted.reason(), CleanText.TEXT);
        return office.write(() -> {
            Kept kept = office.kept(recording);
            return Deed.ofAny(session, Right.CLASSIFY, Right.CLEAR)
                    .and(KeepingChecks.about(List.of(recording), office.duty()))
                    .and(KeepingChecks.reason(why))
                    .need(standing.is(kept), Refusal.NOT_IN_THIS_STATE, wanted.subject())
                    .need(
                            kept.lifts().stream()
                                    .noneMatch(it -> it.protection().equals(wanted.protection())
                                            && it.subject().equals(wanted.subject())),
                            Refusal.NO_CHANGE,
                            wanted.subject())
                    .write(
                            recording,
                            new LiftProposed(
                                    recording,
                                    wanted.protection(),
                                    wanted.subject(),
                                    why,
                                    office.profileDigest(),
                                    session.person()));
        });
    }

    /** @param line of the proposal, as of {@link Lift#line} */
    public Answer<RecordingId> confirm(Session session, RecordingId recording, long line) throws IOException {
        return office.write(() -> {
            Kept kept = office.kept(recording);
            Optional<Lift> lift = kept.lift(line);
            Deed deed = Deed.ofAny(session, Right.CLASSIFY, Right.CLEAR)
                    .need(lift.isPresent(), Refusal.NOTHING_TO_CONFIRM, recording.toString());
            if (deed.refused() || lift.isEmpty()) {
                return deed.refuse();
            }
            boolean same = lift.get().by().equals(session.person());
            deed.need(!same, Refusal.SAME_PERSON, session.person(), article(kept, lift.get(), session));
            return deed.write(recording, new LiftConfirmed(recording, line, office.profileDigest(), session.person()));
        });
    }

    /** A mark is taken off by the article that it came from. */
    private String article(Kept kept, Lift lift, Session session) {
        if (!lift.protection().equals(LiftProposed.MARK)) {
            return "";
        }
        Decision decision = KeepingPolicy.removeTrigger(
                office.regime(),
                kept.facts(Optional.empty(), Instant.EPOCH),
                lift.subject(),
                List.of(lift.by(), session.person()));
        return decision instanceof Decision.NeedsSecondPerson(var article) ? article : "";
    }
}
