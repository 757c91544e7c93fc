package org.evidencestation.app.desktop.todo;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What waits for whoever is signed in. */
@FunctionalInterface
public interface TodoDesk {
    /** May take long. Only the queues that are theirs to work on, in the order of {@link Kind}. */
    Sight look() throws IOException;

    /** What can wait. */
    enum Kind {
        /** Nobody has said what the footage is. */
        CLASSIFY,
        /** Evidence lies on no disc yet. */
        BURN,
        /** A request waits for a decision. */
        APPROVE,
        /** Its time is over, and somebody has to say what becomes of it. */
        CLEAR,
        /** A change of the station's settings waits for a second person; only where one does. */
        CONFIRM
    }

    /**
     * @param urgent of these, what must not wait: forced by an article, or about to be too late
     * @param oldest since when the first of them waits; empty if none does, or that is not known
     */
    record Waiting(Kind kind, long count, long urgent, Optional<Instant> oldest) {}

    /** @param now by which ages are counted */
    record Sight(Instant now, List<Waiting> queues) {
        public Sight {
            queues = List.copyOf(queues);
        }
    }
}
