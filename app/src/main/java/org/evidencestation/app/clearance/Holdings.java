package org.evidencestation.app.clearance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.evidencestation.app.keeping.Kept;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RecordingSummary;

/** What clearing has to know of the rest of the station. */
public interface Holdings {
    /**
     * A recording whose footage is there.
     *
     * @param line of the journal that made it
     * @param recordedUntil its corrected end, if it is known
     */
    record Held(long line, RecordingSummary summary, Optional<Instant> recordedUntil) {}

    /** Empty if there is none, or its footage was cleared. */
    Optional<Held> find(RecordingId recording);

    /**
     * Of all that are wanted, newest first.
     *
     * @param wanted asked first and often, so that nothing else is looked up of the others
     */
    void walk(Predicate<RecordingSummary> wanted, Consumer<Held> reader);

    /** What people said of it. */
    Kept kept(RecordingId recording);

    /** Requests, fixity and second copies that stand in the way. */
    List<Obstacle> obstacles(RecordingId recording);
}
