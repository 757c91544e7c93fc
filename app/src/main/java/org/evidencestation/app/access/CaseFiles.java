package org.evidencestation.app.access;

import java.util.Optional;
import org.evidencestation.app.policy.Secrecy;
import org.evidencestation.storage.journal.RecordingId;

/** What the counter has to know of recordings, cases and people. */
public interface CaseFiles {
    /** Whether the station holds it. */
    boolean holds(RecordingId recording);

    /** What is known of its class; {@link Secrecy#NONE} while nobody said. */
    Secrecy secrecy(RecordingId recording);

    /** Whether the person took part in an operation of the case. */
    boolean handles(String person, String caseNumber);

    /** Whether the recording shows an operation of the case. */
    boolean shows(RecordingId recording, String caseNumber);

    /** Name of somebody who works here; empty if nobody of that number does. */
    Optional<String> works(String person);
}
