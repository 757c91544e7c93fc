package org.evidencestation.app.duty;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evidencestation.storage.index.RecordingRow;
import org.evidencestation.storage.index.RecordingSearch;
import org.evidencestation.storage.index.StationIndex;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.Event.IngestJudged;
import org.evidencestation.storage.journal.RecordingId;

/** The footage of a running station. Safe for several threads. */
public final class IndexShelf implements FootageShelf {
    private static final int PAGE = 500;

    private final StationIndex index;

    public IndexShelf(StationIndex index) {
        this.index = index;
    }

    @Override
    public List<Footage> between(Instant from, Instant to) {
        List<Footage> found = new ArrayList<>();
        Optional<RecordingRow> last = Optional.empty();
        List<RecordingRow> page;
        do {
            page = index.recordings(search(from, to, last));
            page.forEach(row -> found.add(footage(row)));
            last = page.isEmpty() ? last : Optional.of(page.getLast());
        } while (page.size() == PAGE);
        return found;
    }

    private static RecordingSearch search(Instant from, Instant to, Optional<RecordingRow> after) {
        return new RecordingSearch(
                Optional.empty(),
                Optional.empty(),
                Optional.of(from),
                Optional.of(to),
                Optional.empty(),
                "",
                after,
                PAGE);
    }

    @Override
    public List<Footage> of(DockingId docking) {
        return index.brought(docking).stream().map(IndexShelf::footage).toList();
    }

    @Override
    public Optional<Footage> find(RecordingId recording) {
        return index.recording(recording).map(IndexShelf::footage);
    }

    @Override
    public Optional<IngestJudged> judged(RecordingId recording) {
        return index.history(recording).reversed().stream()
                .filter(line -> line.event() instanceof IngestJudged)
                .map(line -> (IngestJudged) line.event())
                .findFirst();
    }

    private static Footage footage(RecordingRow row) {
        return Footage.asSealed(row.summary(), Optional.ofNullable(row.verdict()), Optional.ofNullable(row.due()));
    }
}
