package org.evidencestation.app.review;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.ReviewEvent.Checked;
import org.evidencestation.storage.journal.ReviewEvent.ReviewMade;
import org.evidencestation.storage.journal.ReviewEvent.ReviewSkipped;
import org.evidencestation.storage.journal.ReviewEvent.SampleDrawn;

/**
 * A sample as it stands now.
 *
 * @param entry number of its journal line
 * @param outcomes of every recording that was drawn, by officer
 */
public record Draw(long entry, Instant at, SampleDrawn said, Map<RecordingId, Outcome> outcomes) {
    public Draw {
        outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
    }

    /** What became of one recording that was drawn. */
    public sealed interface Outcome {
        /** Nobody has looked yet. */
        record Open() implements Outcome {}

        record Reviewed(ReviewMade said, Instant at) implements Outcome {}

        /** Nobody looks, and why; a review takes its place. */
        record Skipped(ReviewSkipped said, Instant at) implements Outcome {}
    }

    static Draw drawn(long entry, Instant at, SampleDrawn said) {
        Map<RecordingId, Outcome> outcomes = new LinkedHashMap<>();
        said.chosen().forEach(of -> of.recordings().forEach(it -> outcomes.put(it, new Outcome.Open())));
        return new Draw(entry, at, said, outcomes);
    }

    Draw with(RecordingId recording, Outcome outcome) {
        if (!outcomes.containsKey(recording)) {
            return this;
        }
        Map<RecordingId, Outcome> next = new LinkedHashMap<>(outcomes);
        next.put(recording, outcome);
        return new Draw(entry, at, said, next);
    }

    /** What nobody has looked at or skipped. */
    public List<RecordingId> open() {
        return outcomes.entrySet().stream()
                .filter(it -> it.getValue() instanceof Outcome.Open)
                .map(Map.Entry::getKey)
                .toList();
    }

    public long reviewed() {
        return outcomes.values().stream()
                .filter(Outcome.Reviewed.class::isInstance)
                .count();
    }

    public long skipped() {
        return outcomes.values().stream()
                .filter(Outcome.Skipped.class::isInstance)
                .count();
    }

    /** Recordings in which something is not in order. */
    public long notOk() {
        return outcomes.values().stream()
                .filter(it -> it instanceof Outcome.Reviewed done
                        && done.said().items().stream()
                                .anyMatch(item -> item.verdict().equals(Checked.NOT_OK)))
                .count();
    }

    /** Number of who recorded it, as it was drawn; empty if nobody is known. */
    public String officer(RecordingId recording) {
        return said.chosen().stream()
                .filter(of -> of.recordings().contains(recording))
                .map(of -> of.officer())
                .findFirst()
                .orElse("");
    }
}
