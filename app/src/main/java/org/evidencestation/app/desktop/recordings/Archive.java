package org.evidencestation.app.desktop.recordings;

import java.io.IOException;
import java.util.List;
import org.evidencestation.storage.index.IndexedEvent;
import org.evidencestation.storage.index.RecordingRow;
import org.evidencestation.storage.index.RecordingSearch;
import org.evidencestation.storage.journal.RecordingId;

/** What the recordings screen asks of the station. Every call may take long and is made off the screen's thread. */
public interface Archive {
    List<RecordingRow> search(RecordingSearch search);

    /** Every journal line about a recording, oldest first. */
    List<IndexedEvent> history(RecordingId recording);

    /** What the journal says of a recorder's clock, oldest first. */
    List<IndexedEvent> clock(String recorder);

    /**
     * What people said of it.
     *
     * @param history of the recording
     */
    Circumstances circumstances(RecordingRow row, List<IndexedEvent> history);

    /** Where it lies and who sealed it. */
    SealFacts seal(RecordingRow row) throws IOException;

    /** Reads the stored copy again and compares it with its manifest, and the manifest with its signatures. */
    Verification verify(RecordingRow row) throws IOException;
}
