package org.evidencestation.app.duty;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.Event.IngestJudged;
import org.evidencestation.storage.journal.RecordingId;

/** Where footage is looked up; times are as sealed. */
public interface FootageShelf {
    /**
     * Recordings that began in that time, or, where nobody knows when, were taken in then; in no order.
     *
     * @param from inclusive, to exclusive
     */
    List<Footage> between(Instant from, Instant to);

    /** What a docking brought for the first time, in the order in which it was sealed. */
    List<Footage> of(DockingId docking);

    Optional<Footage> find(RecordingId recording);

    /** The last judgement of the ingest rule. */
    Optional<IngestJudged> judged(RecordingId recording);
}
