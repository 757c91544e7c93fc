package org.evidencestation.app.duty;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.evidencestation.app.custody.IngestRule;
import org.evidencestation.app.policy.IngestDecision;
import org.evidencestation.app.policy.IngestFacts;

/** The ingest rule, for operations. */
public final class Deadlines {
    private static final Comparator<IngestDecision> STRICTEST =
            Comparator.comparing(decision -> decision.due().orElse(Instant.MAX));

    private final IngestRule rule;

    public Deadlines(IngestRule rule) {
        this.rule = rule;
    }

    /** By when the footage of an operation has to be in; empty while nobody knows its end, or where no time is stated. */
    public Optional<IngestDecision> due(Operation operation, Instant now) {
        return operation
                .end()
                .map(end -> rule.judge(facts(operation, Optional.empty(), now)))
                .filter(it -> it.due().isPresent());
    }

    /** If a recording shows several operations, each asks for it in time: the strictest counts. */
    public IngestDecision judge(Footage footage, Collection<Operation> shown) {
        Instant ingested = footage.summary().ingestedAt();
        return shown.stream()
                .map(operation -> rule.judge(facts(operation, footage.end(), ingested)))
                .min(STRICTEST)
                .orElseGet(() -> rule.judge(IngestFacts.ofRecording(footage.end(), ingested)));
    }

    private static IngestFacts facts(Operation operation, Optional<Instant> recordingEnd, Instant ingested) {
        Operation.Returned back = operation.returned();
        return new IngestFacts(
                operation.end(),
                recordingEnd,
                Optional.ofNullable(back).map(it -> new IngestFacts.Returned(it.at(), it.reason())),
                ingested);
    }

    IngestRule rule() {
        return rule;
    }
}
