package org.evidencestation.storage.vault;

import java.io.IOException;
import org.evidencestation.storage.journal.RecordingId;

/** The same bytes were sealed by another dock in the meantime: a duplicate, not a failure. */
public final class AlreadyHeldException extends IOException {
    private static final long serialVersionUID = 1L;

    AlreadyHeldException(RecordingId recording) {
        super("Already held: " + recording);
    }
}
