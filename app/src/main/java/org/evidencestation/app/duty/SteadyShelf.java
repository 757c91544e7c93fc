package org.evidencestation.app.duty;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.Event.IngestJudged;
import org.evidencestation.storage.journal.RecordingId;

/** Footage as it was when it was first looked up, so that several lists tell the same story. For one thread, and one look. */
final class SteadyShelf implements FootageShelf {
    private final FootageShelf shelf;
    private final Map<Spell, List<Footage>> spells = new HashMap<>();
    private final Map<RecordingId, Optional<Footage>> known = new HashMap<>();

    SteadyShelf(FootageShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public List<Footage> between(Instant from, Instant to) {
        return spells.computeIfAbsent(new Spell(from, to), key -> remembered(shelf.between(from, to)));
    }

    @Override
    public List<Footage> of(DockingId docking) {
        return remembered(shelf.of(docking));
    }

    private List<Footage> remembered(List<Footage> found) {
        return found.stream()
                .map(it ->
                        known.computeIfAbsent(it.id(), key -> Optional.of(it)).orElse(it))
                .toList();
    }

    @Override
    public Optional<Footage> find(RecordingId recording) {
        return known.computeIfAbsent(recording, shelf::find);
    }

    @Override
    public Optional<IngestJudged> judged(RecordingId recording) {
        return shelf.judged(recording);
    }
}
