package org.evidencestation.app.keeping;

import java.util.List;
import org.evidencestation.storage.journal.RecordingId;

/** What operations say of cases. */
public interface CasesOfDuty {
    /** @param title of the operation */
    record Shown(String caseNumber, String title, List<RecordingId> recordings) {
        public Shown {
            recordings = List.copyOf(recordings);
        }
    }

    /** The operations of a case that a recording shows. */
    List<Shown> shownIn(RecordingId recording);

    /** All operations of cases, oldest first. */
    List<Shown> all();

    /** Whether the station holds the recording. */
    boolean holds(RecordingId recording);
}
