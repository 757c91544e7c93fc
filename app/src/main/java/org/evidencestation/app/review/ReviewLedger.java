package org.evidencestation.app.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.evidencestation.storage.index.IndexedEvent;
import org.evidencestation.storage.journal.DrawId;
import org.evidencestation.storage.journal.ReviewEvent;
import org.evidencestation.storage.journal.ReviewEvent.EvaluationHeld;
import org.evidencestation.storage.journal.ReviewEvent.PackMade;
import org.evidencestation.storage.journal.ReviewEvent.UnrelatedMarked;

/** What the lines of the journal say of draws and reviews. For one thread; what it answers with stays as it is. */
public final class ReviewLedger {
    private final Map<DrawId, Draw> draws = new LinkedHashMap<>();
    private final List<Said<EvaluationHeld>> evaluations = new ArrayList<>();
    private final List<Said<UnrelatedMarked>> unrelated = new ArrayList<>();
    private final List<Said<PackMade>> packs = new ArrayList<>();

    /** @param entry number of its journal line */
    public record Said<E extends ReviewEvent>(long entry, Instant at, E said) {}

    /** Takes the next line, whatever it is about. */
    public void take(IndexedEvent line) {
        if (line.event() instanceof ReviewEvent event) {
            take(event, line);
        }
    }

    private void take(ReviewEvent event, IndexedEvent line) {
        switch (event) {
            case ReviewEvent.SampleDrawn it -> draws.putIfAbsent(it.draw(), Draw.drawn(line.number(), line.at(), it));
            case ReviewEvent.ReviewMade it ->
                change(it.draw(), draw -> draw.with(it.recording(), new Draw.Outcome.Reviewed(it, line.at())));
            case ReviewEvent.ReviewSkipped it ->
                change(it.draw(), draw -> draw.with(it.recording(), new Draw.Outcome.Skipped(it, line.at())));
            case ReviewEvent.EvaluationHeld it -> evaluations.add(new Said<>(line.number(), line.at(), it));
            case ReviewEvent.UnrelatedMarked it -> unrelated.add(new Said<>(line.number(), line.at(), it));
            case ReviewEvent.PackMade it -> packs.add(new Said<>(line.number(), line.at(), it));
        }
    }

    private void change(DrawId id, UnaryOperator<Draw> how) {
        draws.computeIfPresent(id, (key, draw) -> how.apply(draw));
    }

    /** Newest first. */
    public List<Draw> draws() {
        return List.copyOf(draws.values()).reversed();
    }

    public Optional<Draw> draw(DrawId id) {
        return Optional.ofNullable(draws.get(id));
    }

    public Optional<Draw> drawOf(LocalDate day) {
        return draws.values().stream()
                .filter(draw -> draw.said().day().equals(day))
                .findFirst();
    }

    /** Oldest first, as the two below. */
    public List<Said<EvaluationHeld>> evaluations() {
        return List.copyOf(evaluations);
    }

    public List<Said<UnrelatedMarked>> unrelated() {
        return List.copyOf(unrelated);
    }

    public List<Said<PackMade>> packs() {
        return List.copyOf(packs);
    }
}
