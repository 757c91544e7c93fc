package org.evidencestation.app;

import java.util.Optional;
import org.evidencestation.app.custody.IngestRule;
import org.evidencestation.app.policy.IngestDecision;
import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.seal.Sha256;

/** Judges nothing yet. */
record RegimeRule(String profile, Sha256 profileDigest) implements IngestRule {
    static RegimeRule load(String profile) {
        return new RegimeRule(profile, Sha256.of(new byte[0]));
    }

    @Override
    public IngestDecision judge(RecordingSummary recording) {
        return new IngestDecision(IngestDecision.Verdict.UNKNOWN, Optional.empty(), "", IngestDecision.Anchor.NONE);
    }
}
