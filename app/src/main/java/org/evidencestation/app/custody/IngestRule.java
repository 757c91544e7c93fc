package org.evidencestation.app.custody;

import org.evidencestation.app.policy.IngestDecision;
import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.seal.Sha256;

/** The ingest rule of the office's regulation. */
public interface IngestRule {
    /** Id of the regime profile. */
    String profile();

    /** Digest of the bytes of the profile's file. */
    Sha256 profileDigest();

    /** Judges a sealed recording by its corrected end and the time of its seal. */
    IngestDecision judge(RecordingSummary recording);
}
