package org.evidencestation.app.disc;

import java.util.Optional;
import org.evidencestation.app.access.Grant;
import org.evidencestation.app.policy.Secrecy;
import org.evidencestation.storage.index.RecordingRow;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RequestId;

/** What has to be known of recordings before they go on a disc. */
public interface Shelf {
    /** Empty if its footage is not held, or not any more. */
    Optional<RecordingRow> row(RecordingId recording);

    Secrecy secrecy(RecordingId recording);

    /** Whether the recording belongs to the case. */
    boolean belongs(RecordingId recording, String caseNumber);

    /** What lets copies out now. */
    Optional<Grant> grant(RequestId request);
}
