package org.evidencestation.app.duty;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.Event.IngestJudged;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RecordingSummary;

/** Footage as a journal tells it, line by line, for a reader beside a running station. For one thread. */
public final class MemoryShelf implements FootageShelf {
    private final Map<RecordingId, RecordingSummary> summaries = new LinkedHashMap<>();
    private final Map<RecordingId, IngestJudged> judgements = new HashMap<>();

    /** Lines of other kinds say nothing. */
    public void take(Event event) {
        if (event instanceof Event.RecordingSealed(var summary)) {
            summaries.putIfAbsent(summary.recording(), summary);
        } else if (event instanceof Event.RecordingAdopted(var summary)) {
            summaries.putIfAbsent(summary.recording(), summary);
        } else if (event instanceof IngestJudged it) {
            judgements.put(it.recording(), it);
        }
    }

    @Override
    public List<Footage> between(Instant from, Instant to) {
        return summaries.values().stream()
                .filter(summary -> {
                    Instant start = summary.start() == null ? summary.ingestedAt() : summary.start();
                    return !start.isBefore(from) && start.isBefore(to);
                })
                .map(this::footage)
                .toList();
    }

    @Override
    public List<Footage> of(DockingId docking) {
        return summaries.values().stream()
                .filter(summary -> summary.docking().equals(docking))
                .map(this::footage)
                .toList();
    }

    @Override
    public Optional<Footage> find(RecordingId recording) {
        return Optional.ofNullable(summaries.get(recording)).map(this::footage);
    }

    @Override
    public Optional<IngestJudged> judged(RecordingId recording) {
        return Optional.ofNullable(judgements.get(recording));
    }

    private Footage footage(RecordingSummary summary) {
        Optional<IngestJudged> judged = judged(summary.recording());
        return Footage.asSealed(summary, judged.map(IngestJudged::verdict), judged.map(IngestJudged::due));
    }
}
