package org.evidencestation.app.desktop.handoff;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.evidencestation.storage.journal.HandOffId;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RequestId;

/** What somebody wants handed over, or says of what was. */
public sealed interface HandOffWish {
    /**
     * A package is written; done as soon as it is begun.
     *
     * @param request that lets copies out; empty for a case of the office
     * @param folder in which it becomes a folder of its own
     */
    record Make(
            Optional<RequestId> request,
            String recipient,
            String caseNumber,
            String caseName,
            List<RecordingId> recordings,
            Path folder)
            implements HandOffWish {
        public Make {
            recordings = List.copyOf(recordings);
        }
    }

    /** One that has a number and no package is written once more. */
    record Again(HandOffId handOff, Path folder) implements HandOffWish {}

    /** What is being written is stopped: there is no package then. */
    record Stop() implements HandOffWish {}

    /** The receipt that came back is taken in. */
    record Take(HandOffId handOff, Path receipt) implements HandOffWish {}

    record Cancel(HandOffId handOff, String reason) implements HandOffWish {}
}
