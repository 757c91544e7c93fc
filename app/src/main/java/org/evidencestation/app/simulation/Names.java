package org.evidencestation.app.simulation;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.evidencestation.app.duty.Gap;
import org.evidencestation.app.duty.GapTask;
import org.evidencestation.app.duty.Operation;
import org.evidencestation.app.simulation.plan.Clip;
import org.evidencestation.app.simulation.plan.Plan;
import org.evidencestation.storage.index.StationIndex;
import org.evidencestation.storage.journal.OperationId;
import org.evidencestation.storage.journal.RecordingId;

/** What the station knows by number and digest, by the names that a plan has for it. For one thread. */
final class Names {
    private final StationIndex index;
    private final Map<Integer, OperationId> entered;
    private final Map<RecordingId, String> paths = new HashMap<>();
    private final Map<String, String> gaps = new HashMap<>();
    private final Map<String, Clip> clips = new HashMap<>();

    Names(Plan plan, StationIndex index, Map<Integer, OperationId> entered) {
        this.index = index;
        this.entered = entered;
        plan.clips().forEach(clip -> clips.put(clip.path(), clip));
    }

    String path(RecordingId recording) {
        return paths.computeIfAbsent(
                recording,
                id -> index.recording(id).map(row -> row.summary().path()).orElse("?"));
    }

    /** The operation that a recording truly shows, if anybody entered it. */
    Optional<OperationId> truth(RecordingId recording) {
        Clip clip = clips.get(path(recording));
        return clip == null ? Optional.empty() : Optional.ofNullable(entered.get(clip.shows()));
    }

    static String serial(String recorder) {
        return recorder.substring(recorder.indexOf(':') + 1);
    }

    /** Whether the plan can tell of it: it plans holes, and not footage that a statement turns out to forbid (Z8). */
    static boolean planned(GapTask task) {
        return task.gap().kind() != Gap.Kind.NOT_ALLOWED;
    }

    /** What a gap was called when it was last named. */
    String gap(String key) {
        return gaps.getOrDefault(key, "?");
    }

    /** A gap by what it lies between, as the count names it. */
    String gap(Gap gap, Optional<Operation> operation) {
        String name = between(gap, operation);
        gaps.put(gap.key(), name);
        return name;
    }

    private String between(Gap gap, Optional<Operation> operation) {
        String title = operation.map(it -> it.facts().title()).orElse("");
        String before = gap.before().map(this::path).orElse("");
        String after = gap.after().map(this::path).orElse("");
        return switch (gap.kind()) {
            case NO_FOOTAGE -> "NO_FOOTAGE " + title;
            case TIME_HOLE ->
                "TIME_HOLE " + title + " " + or(before, operation.map(Operation::start)) + " "
                        + or(after, operation.flatMap(Operation::end));
            case SEQUENCE_HOLE, OVERLAP -> gap.kind() + " " + before + " " + after;
            case TRUNCATED, NO_OPERATION, NOT_ALLOWED -> gap.kind() + " " + before;
        };
    }

    private static String or(String path, Optional<Instant> end) {
        return path.isEmpty() ? end.map(Instant::toString).orElse("-") : path;
    }
}
