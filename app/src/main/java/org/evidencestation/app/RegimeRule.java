package org.evidencestation.app;

import java.io.IOException;
import java.nio.file.Path;
import org.evidencestation.app.custody.IngestRule;
import org.evidencestation.app.policy.IngestDecision;
import org.evidencestation.app.policy.IngestFacts;
import org.evidencestation.app.policy.Policy;
import org.evidencestation.app.policy.ProfileLibrary;
import org.evidencestation.app.policy.RegimeProfile;
import org.evidencestation.storage.seal.Sha256;

/** The ingest rule of one regulation, applied to what is known at the dock. */
record RegimeRule(RegimeProfile regime) implements IngestRule {
    /**
     * @param folder of the profiles an office wrote itself
     * @throws IOException if there is no such profile, or its file is not one
     */
    static RegimeRule load(String profile, Path folder) throws IOException {
        return new RegimeRule(new ProfileLibrary(folder).profile(profile));
    }

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
