package org.evidencestation.app.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.policy.ClearanceAsk.Judgement;
import org.evidencestation.app.policy.KeepFacts.CaseFile;
import org.evidencestation.app.policy.Retention.Ground;
import org.evidencestation.app.policy.rule.KeepingRules;

/**
 * Whether a recording may be cleared. A floor that has passed gives no right to it: SM15 names who clears and what has to
 * be found; elsewhere the office has to decide in writing. A second person always confirms.
 */
public final class ClearancePolicy {
    private ClearancePolicy() {}

    public static Decision judge(RegimeProfile profile, ClearanceAsk ask) {
        return blocked(profile, ask)
                .or(() -> kept(profile, ask))
                .or(() -> unapproved(profile, ask))
                .orElseGet(() -> confirmed(profile, ask));
    }

    private static Optional<Decision> blocked(RegimeProfile profile, ClearanceAsk ask) {
        if (ask.blocks().isEmpty()) {
            return Optional.empty();
        }
        List<String> names =
                ask.blocks().stream().sorted().map(ClearanceAsk.Block::name).toList();
        return Optional.of(new Decision.Refused(floor(profile), Refusal.BLOCKED, names));
    }

    private static Optional<Decision> kept(RegimeProfile profile, ClearanceAsk ask) {
        Retention retention = KeepingPolicy.retention(profile, ask.facts());
        Ground ground = retention.longest();
        String article = ground.article().orElse(floor(profile));
        if (!retention.expired(ask.now())) {
            List<String> subjects = ground.lastDay()
                    .map(LocalDate::toString)
                    .or(ground::subject)
                    .map(List::of)
                    .orElse(List.of());
            return Optional.of(new Decision.Refused(article, refusal(ground.kind()), subjects));
        }
        LocalDate today = ask.now().atZone(profile.zone()).toLocalDate();
        boolean bound = ask.facts().caseFile().map(file -> !over(file, today)).orElse(false);
        return bound ? Optional.of(new Decision.Refused(article, Refusal.BOUND_TO_CASE)) : Optional.empty();
    }

    private static boolean over(CaseFile file, LocalDate today) {
        return file.keptUntil().map(today::isAfter).orElse(false);
    }

    private static Refusal refusal(Retention.Kind kind) {
        return switch (kind) {
            case FLOOR -> Refusal.NOT_EXPIRED;
            case CASE_PERIOD, WITH_CASE -> Refusal.WITH_CASE;
            case UNDETERMINED -> Refusal.UNDETERMINED;
            case HOLD -> Refusal.ON_HOLD;
            case UNKNOWN_TRIGGER -> Refusal.UNKNOWN_TRIGGER;
            case LONG_TERM -> Refusal.LONG_TERM;
            case PERMANENT -> Refusal.PERMANENT;
        };
    }

    private static Optional<Decision> unapproved(RegimeProfile profile, ClearanceAsk ask) {
        KeepingRules.Clearance rule = profile.rules().keeping().clearance();
        Optional<Judgement> judged = ask.judgement();
        if (judged.map(Judgement::worthKeeping).orElse(false)) {
            return Optional.of(new Decision.Refused(article(profile), Refusal.WORTH_KEEPING));
        }
        if (rule != null) {
            boolean byTheRightOne =
                    judged.map(it -> it.role() == rule.by().role()).orElse(false);
            return byTheRightOne
                    ? Optional.empty()
                    : Optional.of(new Decision.NeedsApproval(rule.by(), rule.article()));
        }
        boolean decided = judged.isPresent() && ask.decision().isPresent();
        return decided
                ? Optional.empty()
                : Optional.of(new Decision.NeedsApproval(
                        profile.rules().localDecisions().by(), article(profile)));
    }

    private static Decision confirmed(RegimeProfile profile, ClearanceAsk ask) {
        String article = article(profile);
        if (ask.confirmedBy().isEmpty()) {
            return new Decision.NeedsSecondPerson(article);
        }
        boolean same = ask.judgement().map(Judgement::person).equals(ask.confirmedBy());
        return same ? new Decision.Refused(article, Refusal.SAME_PERSON) : new Decision.Allowed(article);
    }

    private static String article(RegimeProfile profile) {
        KeepingRules.Clearance rule = profile.rules().keeping().clearance();
        return rule == null ? profile.rules().localDecisions().article() : rule.article();
    }

    private static String floor(RegimeProfile profile) {
        return profile.rules().keeping().floor().article();
    }
}
