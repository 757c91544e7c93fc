package org.evidencestation.app.policy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.evidencestation.app.policy.IngestDecision.Anchor;
import org.evidencestation.app.policy.IngestDecision.Verdict;

/** What a regulation says of a case. Pure: the same profile and facts always give the same answer. */
public final class Policy {
    private Policy() {}

    /**
     * Applies the ingest rule. Whatever arrives exactly when it is due is on time. Where no operation is known, the end of
     * the recording stands in for its end.
     */
    public static IngestDecision ingest(RegimeProfile profile, IngestFacts facts) {
        return switch (profile.ingest()) {
            case IngestDeadline.None() ->
                new IngestDecision(Verdict.NO_DEADLINE, Optional.empty(), profile.id(), Anchor.NONE);
            case IngestDeadline.AfterOperation(String article, int hours) -> afterOperation(article, hours, facts);
            case IngestDeadline.SameDay rule -> sameDay(rule, profile.zone(), facts);
        };
    }

    private static IngestDecision afterOperation(String article, int hours, IngestFacts facts) {
        Anchor anchor = facts.operationEnd().isPresent() ? Anchor.OPERATION_END : Anchor.RECORDING_END;
        return end(facts)
                .map(end -> judged(end.plus(Duration.ofHours(hours)), article, anchor, facts))
                .orElseGet(() -> unknown(article));
    }

    private static IngestDecision sameDay(IngestDeadline.SameDay rule, ZoneId zone, IngestFacts facts) {
        Optional<Instant> returned = facts.returned()
                .filter(it -> rule.exception().reasons().contains(it.reason()))
                .map(IngestFacts.Returned::at);
        if (returned.isPresent()) {
            Instant due = returned.get().plus(Duration.ofHours(rule.exception().hours()));
            return judged(due, rule.article(), Anchor.RETURN_TO_UNIT, facts);
        }
        return end(facts)
                .map(end -> judged(endOfDay(end, zone), rule.article(), Anchor.END_OF_WORKING_DAY, facts))
                .orElseGet(() -> unknown(rule.article()));
    }

    private static Optional<Instant> end(IngestFacts facts) {
        return facts.operationEnd().or(facts::recordingEnd);
    }

    private static Instant endOfDay(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
    }

    private static IngestDecision judged(Instant due, String article, Anchor anchor, IngestFacts facts) {
        Verdict verdict = facts.ingestedAt().isAfter(due) ? Verdict.LATE : Verdict.ON_TIME;
        return new IngestDecision(verdict, Optional.of(due), article, anchor);
    }

    private static IngestDecision unknown(String article) {
        return new IngestDecision(Verdict.UNKNOWN, Optional.empty(), article, Anchor.NONE);
    }
}
