package org.evidencestation.app.desktop.disc;

import java.util.List;
import java.util.Optional;
import org.evidencestation.storage.journal.DiscEvent.Said;
import org.evidencestation.storage.journal.DiscJobId;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RequestId;

/** What somebody at the disc desk wants done. */
public sealed interface DiscWish {
    /**
     * Discs are wanted.
     *
     * @param reason as of {@code DiscJobOpened}
     * @param request under which copies leave; empty for the office's own
     * @param recordings in the order they should have
     */
    record Open(
            String reason,
            Optional<RequestId> request,
            String caseNumber,
            String caseName,
            List<RecordingId> recordings,
            long mediumBytes,
            int copies,
            List<Said> label,
            List<Said> sheet)
            implements DiscWish {
        public Open {
            recordings = List.copyOf(recordings);
            label = List.copyOf(label);
            sheet = List.copyOf(sheet);
        }
    }

    /** The copy that is next is begun with the medium in the drive; done as soon as it runs. */
    record Burn(DiscJobId job) implements DiscWish {}

    /** What runs at the drive is stopped; a copy that was being written is void. */
    record Stop() implements DiscWish {}

    record Eject() implements DiscWish {}

    record Place(DiscJobId job, int disc, int copy, String place, String where) implements DiscWish {}

    /** A copy is not one any more; another is wanted in its place. */
    record Replace(DiscJobId job, int disc, int copy, String reason) implements DiscWish {}

    /** What lies in the drive is read again; done as soon as it runs. */
    record Read(DiscJobId job, int disc, int copy) implements DiscWish {}

    record Close(DiscJobId job) implements DiscWish {}

    record Cancel(DiscJobId job, String reason) implements DiscWish {}
}
