package org.evidencestation.app.desktop.access;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.access.ExecuteAccess;
import org.evidencestation.storage.journal.AccessEvent.Asked;
import org.evidencestation.storage.journal.RequestId;

/** What somebody at the counter wants done. */
public sealed interface CounterOrder {
    /**
     * Somebody asks.
     *
     * @param papers that were shown and found in order
     */
    record Enter(Asked asked, List<Paper> papers) implements CounterOrder {
        public Enter {
            papers = List.copyOf(papers);
        }
    }

    /**
     * All of it is said again; what was decided and granted counts no more.
     *
     * @param asOf line that was corrected from, as it was shown
     */
    record Correct(RequestId request, long asOf, Asked asked, String reason) implements CounterOrder {}

    /**
     * @param number that stands on it; may be empty
     * @param scan file with a scan or photo of it; empty if none was made
     */
    record Paper(String paper, String number, Optional<Path> scan) {}

    /** A paper was brought later. */
    record Check(RequestId request, long asOf, Paper paper) implements CounterOrder {}

    record Decide(RequestId request, long asOf, boolean approved, String comment) implements CounterOrder {}

    record Open(RequestId request, long asOf, Duration length) implements CounterOrder {}

    record Execute(RequestId request, ExecuteAccess.Done done) implements CounterOrder {}

    record Close(RequestId request, String note) implements CounterOrder {}

    record Withdraw(RequestId request, String reason) implements CounterOrder {}
}
