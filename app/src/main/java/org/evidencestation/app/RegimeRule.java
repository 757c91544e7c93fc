package org.evidencestation.app;

import org.evidencestation.app.custody.IngestRule;
import org.evidencestation.app.policy.IngestDecision;
import org.evidencestation.app.policy.IngestFacts;
import org.evidencestation.app.policy.Policy;
import org.evidencestation.app.policy.RegimeProfile;
import org.evidencestation.storage.seal.Sha256;

/** The ingest rule of one regulation, applied to what is known at the dock. */
record RegimeRule(RegimeProfile regime) implements IngestRule {
    @Override
    public String profile() {
        return regime.id();
    }

    @Override
    public Sha256 profileDigest() {
        return regime.digest();
    }

    @Override
    public IngestDecision judge(IngestFacts facts) {
        return Policy.ingest(regime, facts);
    }
}
