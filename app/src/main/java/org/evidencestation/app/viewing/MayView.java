package org.evidencestation.app.viewing;

import java.time.Instant;
import java.util.Set;
import org.evidencestation.storage.journal.RecordingId;

/** What lets somebody look at footage whose own role does not: a request that was granted, or a sample that was drawn. */
public interface MayView {
    /** Number of the request, as the register has it; stands over the picture and in the journal. */
    String request();

    /** Number of the person of the office who may look; empty if it is a visitor. */
    String person();

    /** Name and unit of who may look. */
    Viewer viewer();

    Set<RecordingId> recordings();

    /** Exclusive. */
    Instant until();

    /** Whether it still stands: not withdrawn, not carried out. Asked anew whenever something is opened; quick. */
    boolean stands();
}
