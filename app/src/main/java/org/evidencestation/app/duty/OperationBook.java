package org.evidencestation.app.duty;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.evidencestation.storage.index.IndexedEvent;
import org.evidencestation.storage.journal.DutyEvent;
import org.evidencestation.storage.journal.OfficeEvent;
import org.evidencestation.storage.journal.OperationId;
import org.evidencestation.storage.journal.RecordingId;

/** All operations, and which footage shows which. A line about an operation that nobody entered says nothing. */
public final class OperationBook {
    private final Map<OperationId, Operation> operations = new LinkedHashMap<>();
    private final NavigableMap<Place, Operation> standing = new TreeMap<>();
    private final Map<RecordingId, Set<OperationId>> shownIn = new HashMap<>();
    private final Map<OperationId, Set<RecordingId>> everShown = new HashMap<>();
    private final Set<DeniedMatch> denied = new HashSet<>();

    /** No operation lasts longer. */
    private Duration longest = Duration.ZERO;

    OperationBook() {}

    /** The last to begin comes first. */
    private record Place(Instant start, String id) implements Comparable<Place> {
        static Place of(Operation operation) {
            return new Place(operation.start(), operation.id().value());
        }

        @Override
        public int compareTo(Place other) {
            int later = other.start.compareTo(start);
            return later != 0 ? later : id.compareTo(other.id);
        }
    }

    private record DeniedMatch(OperationId operation, RecordingId recording) {}

    void entered(DutyEvent.OperationEntered it, IndexedEvent line) {
        Operation operation = Operation.entered(it.operation(), it.facts(), line);
        if (operations.putIfAbsent(it.operation(), operation) == null) {
            place(operation);
        }
    }

    void corrected(DutyEvent.OperationCorrected it, IndexedEvent line) {
        change(it.operation(), before -> before.stating(it.facts(), line));
    }

    void withdrawn(DutyEvent.OperationWithdrawn it, IndexedEvent line) {
        change(it.operation(), before -> {
            before.recordings().keySet().forEach(recording -> forget(it.operation(), recording));
            return before.withdrawn(line);
        });
    }

    void returned(DutyEvent.ReturnStated it, IndexedEvent line) {
        Operation.Returned back = new Operation.Returned(it.returned(), it.reason());
        change(it.operation(), before -> before.returned(back, line));
    }

    void matched(DutyEvent.RecordingMatched it) {
        change(it.operation(), before -> {
            if (before.withdrawn()) {
                return before;
            }
            shownIn.computeIfAbsent(it.recording(), key -> new LinkedHashSet<>())
                    .add(it.operation());
            everShown
                    .computeIfAbsent(it.operation(), key -> new LinkedHashSet<>())
                    .add(it.recording());
            Map<RecordingId, String> shown = new LinkedHashMap<>(before.recordings());
            shown.put(it.recording(), it.method());
            return before.showing(shown);
        });
    }

    void unmatched(DutyEvent.MatchRemoved it) {
        if (!it.by().equals(OfficeEvent.STATION)) {
            denied.add(new DeniedMatch(it.operation(), it.recording()));
        }
        change(it.operation(), before -> {
            forget(it.operation(), it.recording());
            Map<RecordingId, String> shown = new LinkedHashMap<>(before.recordings());
            shown.remove(it.recording());
            return before.showing(shown);
        });
    }

    private void change(OperationId id, UnaryOperator<Operation> how) {
        Operation before = operations.get(id);
        if (before != null) {
            Operation after = how.apply(before);
            operations.put(id, after);
            standing.remove(Place.of(before));
            place(after);
        }
    }

    private void place(Operation operation) {
        if (!operation.withdrawn()) {
            standing.put(Place.of(operation), operation);
            Duration length = operation.spell().length();
            longest = length.compareTo(longest) > 0 ? length : longest;
        }
    }

    private void forget(OperationId operation, RecordingId recording) {
        shownIn.getOrDefault(recording, new HashSet<>()).remove(operation);
    }

    /** Those that were not withdrawn, the last to begin first. */
    public List<Operation> all() {
        return List.copyOf(standing.values());
    }

    /** Those that were not withdrawn and have a moment in common with this time, the last to begin first. */
    public List<Operation> within(Spell time) {
        Place last = new Place(time.end(), "");
        Place first = new Place(time.start().minus(longest).minusNanos(1), "");
        return standing.subMap(last, first).values().stream()
                .filter(it -> it.spell().touches(time))
                .toList();
    }

    /** Also one that was withdrawn. */
    public Optional<Operation> find(OperationId id) {
        return Optional.ofNullable(operations.get(id));
    }

    /** What a recording shows. */
    public List<Operation> shownIn(RecordingId recording) {
        return shownIn.getOrDefault(recording, Set.of()).stream()
                .map(operations::get)
                .toList();
    }

    /** What shows it or was once said to. */
    Set<RecordingId> everShown(OperationId operation) {
        return Set.copyOf(everShown.getOrDefault(operation, Set.of()));
    }

    /** Whether a person said that the recording does not show the operation; the station does not say otherwise then. */
    boolean denied(OperationId operation, RecordingId recording) {
        return denied.contains(new DeniedMatch(operation, recording));
    }
}
