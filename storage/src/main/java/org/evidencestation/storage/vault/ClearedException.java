package org.evidencestation.storage.vault;

import java.io.IOException;
import org.evidencestation.storage.journal.RecordingId;

/** The recording is known, but its footage was cleared: what is left proves what it was. */
public final class ClearedException extends IOException {
    private static final long serialVersionUID = 1L;

    ClearedException(RecordingId recording) {
        super("Its footage was cleared: " + recording);
    }
}
