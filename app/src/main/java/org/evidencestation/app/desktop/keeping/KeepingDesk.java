package org.evidencestation.app.desktop.keeping;

import java.io.IOException;
import java.util.List;
import org.evidencestation.app.desktop.form.Desk;
import org.evidencestation.storage.journal.RecordingId;

/** What the classifying screen asks of the station; may take long. Who says it is whoever is signed in. */
public interface KeepingDesk extends Desk<KeepingOrder> {
    KeepingSight look() throws IOException;

    /**
     * A few pictures out of a film, in the order of time, as JPEG; that they were looked at is in the journal. None for whoever may
     * not watch footage, of a state secret, and where there is nothing to see.
     */
    List<byte[]> stills(RecordingId recording) throws IOException;
}
