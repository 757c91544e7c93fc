package org.evidencestation.app.policy;

import java.util.List;

/** Whether an office may go from one profile to another: never if that shortens the life of anything it holds. */
public final class ProfileChange {
    private ProfileChange() {}

    /**
     * One recording that is held.
     *
     * @param id for the list
     */
    public record Held(String id, KeepFacts facts) {}

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
