package org.evidencestation.app.duty;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidencestation.storage.index.IndexedEvent;
import org.evidencestation.storage.journal.DutyEvent;
import org.evidencestation.storage.journal.DutyEvent.OperationFacts;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.OperationId;
import org.evidencestation.storage.journal.RecordingId;
import org.jspecify.annotations.Nullable;

/**
 * One enforcement operation as it stands now.
 *
 * @param withdrawn it never took place, or was entered twice; it shows no footage any more
 * @param returned when its officers came back, if they claim an exception (SM13, Z6-2); null else
 * @param recordings that show it, each with how that was found
 * @param history every line that entered or changed it, oldest first
 */
public record Operation(
        OperationId id,
        OperationFacts facts,
        boolean withdrawn,
        @Nullable Returned returned,
        Map<RecordingId, String> recordings,
        List<IndexedEvent> history) {
    /** Nobody says when it ended: longer than a shift, so that its footage is still found. */
    static final Duration OPEN = Duration.ofHours(12);

    public Operation {
        recordings = Collections.unmodifiableMap(new LinkedHashMap<>(recordings));
        history = List.copyOf(history);
    }

    /** @param reason one of the regime's words */
    public record Returned(Instant at, String reason) {}

    static Operation entered(OperationId id, OperationFacts facts, IndexedEvent line) {
        return new Operation(id, facts, false, null, Map.of(), List.of(line));
    }

    public Instant start() {
        return facts.start();
    }

    public Optional<Instant> end() {
        return Optional.ofNullable(facts.end());
    }

    /** From arrival to departure, which is taken to be {@link #OPEN} later while nobody said. */
    public Spell spell() {
        return spell(facts);
    }

    /** When it was ever said to be, as of {@link #spell}; what was said last comes last. */
    List<Spell> spells() {
        return history.stream()
                .flatMap(line -> facts(line.event()).stream())
                .map(Operation::spell)
                .toList();
    }

    private static Optional<OperationFacts> facts(Event said) {
        if (said instanceof DutyEvent.OperationEntered it) {
            return Optional.of(it.facts());
        }
        return said instanceof DutyEvent.OperationCorrected it ? Optional.of(it.facts()) : Optional.empty();
    }

    private static Spell spell(OperationFacts facts) {
        Instant end = facts.end();
        return new Spell(facts.start(), end == null ? facts.start().plus(OPEN) : end);
    }

    public boolean had(String person) {
        return facts.officers().contains(person);
    }

    Operation stating(OperationFacts said, IndexedEvent line) {
        return new Operation(id, said, withdrawn, returned, recordings, with(line));
    }

    Operation withdrawn(IndexedEvent line) {
        return new Operation(id, facts, true, returned, Map.of(), with(line));
    }

    Operation returned(Returned back, IndexedEvent line) {
        return new Operation(id, facts, withdrawn, back, recordings, with(line));
    }

    Operation showing(Map<RecordingId, String> shown) {
        return new Operation(id, facts, withdrawn, returned, shown, history);
    }

    private List<IndexedEvent> with(IndexedEvent line) {
        List<IndexedEvent> all = new ArrayList<>(history);
        all.add(line);
        return all;
    }
}
