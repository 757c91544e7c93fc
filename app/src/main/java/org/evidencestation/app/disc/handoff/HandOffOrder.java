package org.evidencestation.app.disc.handoff;

import java.util.List;
import java.util.Optional;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RequestId;

/**
 * Who shall get what.
 *
 * @param request that lets copies out; without one only recordings of the case may go, to the office's case platform
 */
public record HandOffOrder(
        String recipient,
        Optional<RequestId> request,
        String caseNumber,
        String caseName,
        List<RecordingId> recordings) {
    public HandOffOrder {
        recordings = List.copyOf(recordings);
    }
}
