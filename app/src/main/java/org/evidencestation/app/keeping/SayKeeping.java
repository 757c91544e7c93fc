package org.evidencestation.app.keeping;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.evidencestation.app.account.Deed;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.CleanText;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.app.policy.KeepFacts.Category;
import org.evidencestation.app.policy.Secrecy;
import org.evidencestation.storage.journal.KeepingEvent;
import org.evidencestation.storage.journal.KeepingEvent.Classified;
import org.evidencestation.storage.journal.KeepingEvent.HeldBack;
import org.evidencestation.storage.journal.KeepingEvent.Marked;
import org.evidencestation.storage.journal.KeepingEvent.SecrecySet;
import org.evidencestation.storage.journal.RecordingId;

/** What one person says of recordings. It counts at once; what protects them less is {@link LiftProtection}. */
public final class SayKeeping {
    private final KeepingOffice office;

    SayKeeping(KeepingOffice office) {
        this.office = office;
    }

    /**
     * Says what recordings are; of those that were said to be so already nothing is written.
     *
     * @param reason needed where somebody had said otherwise before
     */
    public Answer<Integer> classify(Session session, Collection<RecordingId> recordings, Category what, String reason)
            throws IOException {
        String why = CleanText.of(reason, CleanText.TEXT);
        return office.write(() -> {
            Deed deed = Deed.of(session, Right.CLASSIFY).and(KeepingChecks.about(recordings, office.duty()));
            if (deed.refused()) {
                return deed.refuse();
            }
            List<Kept> others = recordings.stream()
                    .distinct()
                    .map(office::kept)
                    .filter(it -> it.category() != what)
                    .toList();
            boolean fresh = others.stream().allMatch(it -> it.category() == Category.UNDETERMINED);
            List<KeepingEvent> lines = others.stream()
                    .<KeepingEvent>map(it ->
                            new Classified(it.recording(), what.name(), why, office.profileDigest(), session.person()))
                    .toList();
            return deed.need(!others.isEmpty(), Refusal.NO_CHANGE, what.name())
                    .need(fresh || !why.isEmpty(), Refusal.NO_REASON, "")
                    .write(lines.size(), lines);
        });
    }

    /**
     * Whoever does not agree that a mark is taken off says it again.
     *
     * @param trigger one of those of the regulation in force
     */
    public Answer<RecordingId> mark(Session session, RecordingId recording, String trigger, String reason)
            throws IOException {
        String why = CleanText.of(reason, CleanText.TEXT);
        return office.write(() -> Deed.of(session, Right.CLASSIFY)
                .and(KeepingChecks.about(List.of(recording), office.duty()))
                .need(
                        office.regime().rules().keeping().triggers().containsKey(trigger),
                        Refusal.NOT_A_RULE,
                        trigger,
                        office.regime().rules().keeping().floor().article())
                .need(!stands(office.kept(recording), trigger), Refusal.NO_CHANGE, trigger)
                .write(recording, new Marked(recording, trigger, why, office.profileDigest(), session.person())));
    }

    private static boolean stands(Kept kept, String trigger) {
        return kept.triggers().contains(trigger)
                && kept.lifts().stream().noneMatch(it -> it.subject().equals(trigger));
    }

    /** Whoever may clear, or classify, or oversees, may also say that something stays. */
    public Answer<RecordingId> holdBack(Session session, RecordingId recording, String reason) throws IOException {
        String why = CleanText.of(reason, CleanText.TEXT);
        return office.write(() -> Deed.ofAny(session, Right.CLASSIFY, Right.CLEAR, Right.OVERSEE, Right.APPROVE)
                .and(KeepingChecks.about(List.of(recording), office.duty()))
                .and(KeepingChecks.reason(why))
                .write(recording, new HeldBack(recording, why, session.person())));
    }

    /** A state secret stays one until two persons say otherwise. */
    public Answer<RecordingId> secrecy(Session session, RecordingId recording, Secrecy secrecy, String reason)
            throws IOException {
        String why = CleanText.of(reason, CleanText.TEXT);
        return office.write(() -> {
            Secrecy before = office.kept(recording).secrecy();
            return Deed.of(session, Right.CLASSIFY)
                    .and(KeepingChecks.about(List.of(recording), office.duty()))
                    .and(KeepingChecks.reason(why))
                    .need(before != secrecy, Refusal.NO_CHANGE, secrecy.name())
                    .need(before != Secrecy.STATE, Refusal.SECOND_PERSON, secrecy.name())
                    .write(
                            recording,
                            new SecrecySet(recording, secrecy.name(), why, office.profileDigest(), session.person()));
        });
    }
}
