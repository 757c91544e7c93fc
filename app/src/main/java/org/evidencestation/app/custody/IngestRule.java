package org.evidencestation.app.custody;

import java.util.Optional;
import org.evidencestation.app.policy.IngestDecision;
import org.evidencestation.app.policy.IngestFacts;
import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.seal.Sha256;

/** The ingest rule of the office's regulation. */
public interface IngestRule {
    /** Id of the regime profile. */
    String profile();

    /** Digest of the bytes of the profile's file. */
    Sha256 profileDigest();

    IngestDecision judge(IngestFacts facts);

    /** Judges a sealed recording by its corrected end and the time of its seal, before anybody has named an operation. */
    default IngestDecision judge(RecordingSummary recording) {
        return judge(IngestFacts.ofRecording(Optional.ofNullable(recording.end()), recording.ingestedAt()));
    }
}
