package org.evidencestation.app.custody;

import org.evidencestation.app.policy.IngestDecision;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.RecordingSummary;

/** Writes down how the ingest rule judges a recording, with the digest of the profile that was in force. */
public final class Judgements {
    private Judgements() {}

    public static Event.IngestJudged of(IngestRule rule, RecordingSummary recording) {
        return of(rule, recording, rule.judge(recording));
    }

    /** @param decision of that rule, with more known than the recording itself tells */
    public static Event.IngestJudged of(IngestRule rule, RecordingSummary recording, IngestDecision decision) {
        return new Event.IngestJudged(
                recording.docking(),
                recording.recording(),
                rule.profile(),
                rule.profileDigest(),
                decision.article(),
                decision.anchor().name(),
                decision.due().orElse(null),
                decision.verdict().name());
    }
}
