package org.evidencestation.app.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evidencestation.app.policy.KeepFacts.Category;
import org.evidencestation.app.policy.Retention.Ground;
import org.evidencestation.app.policy.Retention.Kind;
import org.evidencestation.app.policy.rule.KeepingRules;
import org.evidencestation.app.policy.rule.KeepingRules.Effect;
import org.evidencestation.app.policy.rule.KeepingRules.Trigger;
import org.evidencestation.app.policy.rule.PaperRules;

/** How long a regulation keeps footage. */
public final class KeepingPolicy {
    private KeepingPolicy() {}

    /**
     * All reasons to keep a recording. The time begins on the day of its corrected end or of its ingest, whichever is
     * later: the texts do not say when, and a recorder clock set back must not make fresh footage old.
     */
    public static Retention retention(RegimeProfile profile, KeepFacts facts) {
        KeepingRules rules = profile.rules().keeping();
        LocalDate from = start(facts).atZone(profile.zone()).toLocalDate();
        List<Ground> grounds = new ArrayList<>();
        grounds.add(new Ground(
                Kind.FLOOR,
                Optional.of(rules.floor().article()),
                Optional.of(from.plus(rules.floor().period())),
                Optional.empty()));
        facts.triggers().stream().sorted().forEach(trigger -> grounds.add(ofTrigger(rules, trigger)));
        withCase(rules, facts).ifPresent(grounds::add);
        if (facts.category() == Category.UNDETERMINED) {
            grounds.add(ofPeople(Kind.UNDETERMINED));
        }
        if (facts.onHold()) {
            grounds.add(ofPeople(Kind.HOLD));
        }
        return new Retention(from, profile.zone(), grounds);
    }

    /** The discs a recording with these marks has to be kept on (SM16); empty if none asks for discs. */
    public static Optional<PaperRules.Discs> discs(RegimeProfile profile, Set<String> triggers) {
        boolean onDisc = triggers.stream()
                .map(profile.rules().keeping().triggers()::get)
                .anyMatch(it -> it != null && it.effect() == Effect.LONG_TERM_ON_DISC);
        return onDisc ? Optional.ofNullable(profile.rules().papers().discs()) : Optional.empty();
    }

    /**
     * Whether a mark that keeps footage longer may be taken off: only by two persons. What then remains is
     * {@link #retention} of the facts without it, and so never less than the floor.
     *
     * @param persons who confirmed
     */
    public static Decision removeTrigger(RegimeProfile profile, KeepFacts facts, String trigger, List<String> persons) {
        KeepingRules rules = profile.rules().keeping();
        Trigger rule = rules.triggers().get(trigger);
        String article = rule == null ? rules.floor().article() : rule.article();
        if (!facts.triggers().contains(trigger)) {
            return new Decision.Refused(article, Refusal.NOT_MARKED, List.of(trigger));
        }
        long different = persons.stream().filter(it -> !it.isBlank()).distinct().count();
        return different < 2 ? new Decision.NeedsSecondPerson(article) : new Decision.Allowed(article);
    }

    private static Instant start(KeepFacts facts) {
        return facts.recordedUntil()
                .filter(end -> end.isAfter(facts.ingestedAt()))
                .orElse(facts.ingestedAt());
    }

    private static Ground ofTrigger(KeepingRules rules, String id) {
        Trigger trigger = rules.triggers().get(id);
        if (trigger == null) {
            return new Ground(Kind.UNKNOWN_TRIGGER, Optional.empty(), Optional.empty(), Optional.of(id));
        }
        Kind kind =
                switch (trigger.effect()) {
                    case PERMANENT -> Kind.PERMANENT;
                    case LONG_TERM_ON_DISC -> Kind.LONG_TERM;
                };
        return new Ground(kind, Optional.of(trigger.article()), Optional.empty(), Optional.of(id));
    }

    private static Optional<Ground> withCase(KeepingRules rules, KeepFacts facts) {
        if (rules.withCase() == null || facts.category() != Category.EVIDENCE) {
            return Optional.empty();
        }
        Optional<String> article = Optional.of(rules.withCase().article());
        Optional<LocalDate> until = facts.caseFile().flatMap(KeepFacts.CaseFile::keptUntil);
        return Optional.of(
                new Ground(until.isPresent() ? Kind.CASE_PERIOD : Kind.WITH_CASE, article, until, Optional.empty()));
    }

    private static Ground ofPeople(Kind kind) {
        return new Ground(kind, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
