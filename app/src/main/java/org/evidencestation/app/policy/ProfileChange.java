package org.evidencestation.app.policy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether an office may go from one profile to another: never if that shortens the life of anything it holds. */
public final class ProfileChange {
    private ProfileChange() {}

    /**
     * One recording that is held.
     *
     * @param id for the list
     */
    public record Held(String id, KeepFacts facts) {}

    /** One of each kind of recording a profile tells apart, to see what another would do to kinds nobody holds yet. */
    public static List<Held> everyKind(RegimeProfile profile) {
        List<Held> kinds = new ArrayList<>();
        for (KeepFacts.Category category : KeepFacts.Category.values()) {
            kinds.add(new Held(category.name(), facts(category, Set.of())));
        }
        for (String trigger : profile.rules().keeping().triggers().keySet()) {
            kinds.add(new Held(trigger, facts(KeepFacts.Category.OTHER, Set.of(trigger))));
        }
        return kinds;
    }

    private static KeepFacts facts(KeepFacts.Category category, Set<String> triggers) {
        return new KeepFacts(Optional.empty(), Instant.EPOCH, category, triggers, Optional.empty(), false);
    }

    /** @return allowed, or refused with the ids of every recording that would be let go sooner, in the order given */
    public static Decision judge(RegimeProfile before, RegimeProfile after, List<Held> recordings) {
        List<String> shortened = recordings.stream()
                .filter(it -> KeepingPolicy.retention(after, it.facts())
                        .shorterThan(KeepingPolicy.retention(before, it.facts())))
                .map(Held::id)
                .toList();
        String article = before.rules().keeping().floor().article();
        return shortened.isEmpty()
                ? new Decision.Allowed(after.rules().keeping().floor().article())
                : new Decision.Refused(article, Refusal.WOULD_SHORTEN, shortened);
    }
}
