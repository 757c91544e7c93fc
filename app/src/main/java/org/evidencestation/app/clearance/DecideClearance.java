package org.evidencestation.app.clearance;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.account.Deed;
import org.evidencestation.app.account.Deed.Checked;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.clearance.ClearanceLedger.Case;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.CleanText;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.app.policy.Decision;
import org.evidencestation.app.policy.rule.KeepingRules;
import org.evidencestation.app.policy.rule.Post;
import org.evidencestation.app.policy.rule.Role;
import org.evidencestation.storage.journal.ClearanceEvent;
import org.evidencestation.storage.journal.ClearanceEvent.ClearanceConfirmed;
import org.evidencestation.storage.journal.ClearanceEvent.ClearanceDecided;
import org.evidencestation.storage.journal.ClearanceEvent.ClearanceJudged;
import org.evidencestation.storage.journal.ClearanceEvent.ClearanceTakenBack;
import org.evidencestation.storage.journal.RecordingId;

/** What people decide about footage whose time is over. Nothing is deleted here. */
public final class DecideClearance {
    /** What is found where the regulation has no word for it. */
    static final String FINDING = "无保存意义";

    private final ClearanceOffice office;

    DecideClearance(ClearanceOffice office) {
        this.office = office;
    }

    /** What the office decided where the regulation names nobody who may clear. */
    public Answer<Boolean> decideLocally(Session session, boolean allowed, Said said) throws IOException {
        Said clean = said.clean();
        return office.write(look -> {
            KeepingRules.Clearance rule = office.regime().rules().keeping().clearance();
            LocalDate today = office.now().atZone(office.regime().zone()).toLocalDate();
            return Deed.of(session, Right.DECIDE_REGULATION)
                    .need(rule == null, Refusal.NOTHING_TO_DECIDE, "", rule == null ? "" : rule.article())
                    .need(clean.complete(), Refusal.NO_REASON, "", localArticle())
                    .need(
                            !clean.on().isAfter(today),
                            Refusal.IMPOSSIBLE_TIME,
                            clean.on().toString())
                    .write(
                            allowed,
                            new ClearanceDecided(
                                    allowed,
                                    clean.decision(),
                                    clean.document(),
                                    clean.decider(),
                                    clean.on(),
                                    office.regime().digest(),
                                    session.person()));
        });
    }

    /** @param decision in the office's words, document its number or name, decider name and post */
    public record Said(String decision, String document, String decider, LocalDate on) {
        private Said clean() {
            return new Said(
                    CleanText.of(decision, CleanText.TEXT),
                    CleanText.of(document, CleanText.NAME),
                    CleanText.of(decider, CleanText.NAME),
                    on);
        }

        private boolean complete() {
            return !decision.isEmpty() && !document.isEmpty() && !decider.isEmpty();
        }
    }

    private String localArticle() {
        return office.regime().rules().localDecisions().article();
    }

    /**
     * Says what was found of recordings that nothing keeps: all of them, or nothing is written.
     *
     * @param worthKeeping false: they are not, in the article's word
     * @return how many
     */
    public Answer<Integer> judge(
            Session session, Collection<RecordingId> recordings, boolean worthKeeping, String reason)
            throws IOException {
        String why = CleanText.of(reason, CleanText.TEXT);
        return office.write(look -> {
            Deed deed = Deed.of(session, Right.CLEAR)
                    .need(!recordings.isEmpty(), Refusal.INCOMPLETE, "recordings")
                    .forbid(wrongPost(session), post().title(), article());
            List<ClearanceEvent> lines = new ArrayList<>();
            for (RecordingId recording : recordings.stream().distinct().toList()) {
                Optional<ReviewItem> item = free(deed, look, recording);
                if (item.isPresent()) {
                    boolean same = !item.get().stale()
                            && item.get()
                                            .judged()
                                            .map(Case::judged)
                                            .orElseThrow()
                                            .worthKeeping()
                                    == worthKeeping;
                    deed.need(!same, Refusal.NO_CHANGE, recording.toString());
                    lines.add(judgement(session, item.get(), worthKeeping, why));
                }
            }
            return deed.write(lines.size(), lines);
        });
    }

    private ClearanceJudged judgement(Session session, ReviewItem item, boolean worthKeeping, String why) {
        return new ClearanceJudged(
                item.recording(),
                worthKeeping,
                worthKeeping ? "" : finding(),
                why,
                role(session).name(),
                article(),
                item.facts(),
                office.regime().digest(),
                session.person());
    }

    /** The recording is there, and nothing stands in the way: what does is named. */
    private Optional<ReviewItem> free(Deed deed, ClearanceLook look, RecordingId recording) {
        if (deed.refused()) {
            return Optional.empty();
        }
        Optional<ReviewItem> item = office.holdings().find(recording).map(look::at);
        deed.need(item.isPresent(), Refusal.UNKNOWN_RECORDING, recording.toString());
        item.stream()
                .flatMap(it -> it.obstacles().stream())
                .findFirst()
                .ifPresent(it -> deed.need(false, Refusal.KEPT, (it.kind() + " " + it.what()).strip(), it.article()));
        return deed.refused() ? Optional.empty() : item;
    }

    private Optional<Refusal> wrongPost(Session session) {
        KeepingRules.Clearance rule = office.regime().rules().keeping().clearance();
        return rule == null || session.posts().contains(rule.by().role())
                ? Optional.empty()
                : Optional.of(Refusal.WRONG_ROLE);
    }

    private Post post() {
        KeepingRules.Clearance rule = office.regime().rules().keeping().clearance();
        return rule == null ? office.regime().rules().localDecisions().by() : rule.by();
    }

    private Role role(Session session) {
        KeepingRules.Clearance rule = office.regime().rules().keeping().clearance();
        return rule == null
                ? session.posts().stream().sorted().findFirst().orElse(Role.ARCHIVIST)
                : rule.by().role();
    }

    private String article() {
        KeepingRules.Clearance rule = office.regime().rules().keeping().clearance();
        return rule == null ? localArticle() : rule.article();
    }

    private String finding() {
        KeepingRules.Clearance rule = office.regime().rules().keeping().clearance();
        return rule == null ? FINDING : rule.judgement();
    }

    /**
     * The second person agrees, to each or to none.
     *
     * @return how many are in the tray now
     */
    public Answer<Integer> confirm(Session session, Collection<RecordingId> recordings) throws IOException {
        return office.write(look -> {
            Deed deed = Deed.of(session, Right.CLEAR).need(!recordings.isEmpty(), Refusal.INCOMPLETE, "recordings");
            List<ClearanceEvent> lines = new ArrayList<>();
            for (RecordingId recording : recordings.stream().distinct().toList()) {
                free(deed, look, recording).ifPresent(item -> lines.addAll(confirmation(deed, look, session, item)));
            }
            return deed.write(lines.size(), lines);
        });
    }

    private List<ClearanceEvent> confirmation(Deed deed, ClearanceLook look, Session session, ReviewItem item) {
        String about = item.recording().toString();
        boolean waits = item.stage() == ReviewItem.Stage.TO_CONFIRM;
        deed.need(
                waits,
                item.judged().isPresent() && item.stale() ? Refusal.CHANGED_SINCE : Refusal.NOTHING_TO_CONFIRM,
                about);
        if (deed.refused()) {
            return List.of();
        }
        Case judged = item.judged().orElseThrow();
        deed.need(!judged.judged().by().equals(session.person()), Refusal.SAME_PERSON, session.person(), article())
                .need(look.judge(item) instanceof Decision.NeedsSecondPerson, Refusal.NOT_ALLOWED, about, article());
        return List.of(new ClearanceConfirmed(
                item.recording(), judged.line(), item.facts(), office.regime().digest(), session.person()));
    }

    /** Anybody who may clear, classify, oversee or approve takes it back; then it is judged anew. */
    public Answer<RecordingId> takeBack(Session session, RecordingId recording, String reason) throws IOException {
        String why = CleanText.of(reason, CleanText.TEXT);
        return office.write(look -> {
            Optional<Case> judged = office.book().ask(ledger -> ledger.find(recording));
            Deed deed = Deed.ofAny(session, Right.CLEAR, Right.CLASSIFY, Right.OVERSEE, Right.APPROVE)
                    .need(judged.isPresent(), Refusal.NOTHING_TO_CONFIRM, recording.toString())
                    .need(!why.isEmpty(), Refusal.NO_REASON, "");
            if (deed.refused() || judged.isEmpty()) {
                return deed.<RecordingId>refuse();
            }
            Checked<RecordingId> checked = deed.write(
                    recording, new ClearanceTakenBack(recording, judged.get().line(), why, session.person()));
            return checked;
        });
    }
}
