package org.evidencestation.app.custody;

import org.evidencestation.devices.Clip;
import org.evidencestation.storage.journal.RecordingId;

/** A clip of the docked recorder whose bytes are a recording. */
record HeldClip(Clip clip, RecordingId recording) {
    private static final String READ_ONLY = "attribute:read-only";

    /** The recorder will not record over it. */
    boolean locked() {
        return clip.claims().importantBecause().contains(READ_ONLY);
    }
}
