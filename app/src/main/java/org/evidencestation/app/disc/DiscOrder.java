package org.evidencestation.app.disc;

import java.util.List;
import java.util.Optional;
import org.evidencestation.storage.journal.DiscEvent.Said;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RequestId;

/**
 * The wish for discs.
 *
 * @param reason as of {@code DiscJobOpened}
 * @param request under which copies leave the house; empty for the office's own
 * @param recordings in the order they should have
 * @param mediumBytes what one disc holds
 * @param copies of each disc
 * @param label what was written to each word of {@link DiscWords#label}
 * @param sheet likewise
 */
public record DiscOrder(
        String reason,
        Optional<RequestId> request,
        String caseNumber,
        String caseName,
        List<RecordingId> recordings,
        long mediumBytes,
        int copies,
        List<Said> label,
        List<Said> sheet) {
    public DiscOrder {
        recordings = List.copyOf(recordings);
        label = List.copyOf(label);
        sheet = List.copyOf(sheet);
    }
}
