package org.evidencestation.storage.index;

import java.time.Instant;
import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.seal.SealCode;
import org.jspecify.annotations.Nullable;

/**
 * One recording as a list shows it.
 *
 * @param entry number of the journal line that made it
 * @param code short seal code
 * @param verdict of the ingest rule, article that decided, due when: null where not judged
 * @param caseNumber null if it belongs to no case
 */
public record RecordingRow(
        long entry,
        RecordingSummary summary,
        SealCode code,
        @Nullable String verdict,
        @Nullable String article,
        @Nullable Instant due,
        @Nullable String caseNumber) {}
