package org.evidencestation.app.desktop.health;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.storage.audit.Finding;
import org.evidencestation.storage.audit.Severity;

/** The whole-vault check: started, watched, cancelled. What a cancelled run still tells is not shown any more. */
public final class AuditModel {
    /** More than anybody reads; beyond it only the counts go on. */
    static final int SHOWN = 2_000;

    /** A vault should not go unchecked longer. */
    private static final Duration GOOD_FOR = Duration.ofDays(35);

    private final Supplier<AuditRun> runs;
    private final InstantSource time;
    private final Errands errands;
    private final ObservableList<Finding> findings = FXCollections.observableArrayList();
    private final ObservableList<Finding> shown = FXCollections.unmodifiableObservableList(findings);
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NEVER);
    private final ReadOnlyObjectWrapper<Watched> watched = new ReadOnlyObjectWrapper<>(Watched.NOTHING);
    private Optional<AuditRun> run = Optional.empty();
    private Optional<AuditResult> result = Optional.empty();
    private int started;
    private Instant startedAt = Instant.EPOCH;
    private Inbox inbox = new Inbox();

    AuditModel(Supplier<AuditRun> runs, InstantSource time, Errands errands) {
        this.runs = runs;
        this.time = time;
        this.errands = errands;
    }

    /** Where the check stands. */
    public enum State {
        NEVER,
        RUNNING,
        CANCELLED,
        /** The vault could not be read to its end. */
        FAILED,
        INCOMPLETE,
        SOUND,
        WEAKER,
        DAMAGED
    }

    /**
     * How far a running check is.
     *
     * @param bytesPerSecond zero while unknown
     * @param left time, if it can be guessed
     */
    public record Watched(
            AuditRun.Progress progress,
            long bytesPerSecond,
            Optional<Duration> left,
            int errors,
            int warnings,
            int notes) {
        static final Watched NOTHING = new Watched(AuditRun.Progress.NONE, 0, Optional.empty(), 0, 0, 0);
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Watched> watched() {
        return watched.getReadOnlyProperty();
    }

    /** In the order they were found, at most {@value #SHOWN}. */
    public ObservableList<Finding> findings() {
        return shown;
    }

    /** Of the last check that ended, also before a restart. */
    public Optional<AuditResult> result() {
        return result;
    }

    public void start() {
        if (state.get() == State.RUNNING) {
            return;
        }
        AuditRun next = runs.get();
        int number = ++started;
        Inbox box = new Inbox();
        run = Optional.of(next);
        inbox = box;
        startedAt = time.instant();
        findings.clear();
        watched.set(Watched.NOTHING);
        state.set(State.RUNNING);
        errands.run(
                () -> next.run(box::put),
                answer -> end(number, Optional.of(answer)),
                problem -> end(number, Optional.empty()));
    }

    /** At once for the person; the disk is left alone as soon as the block under way is read. */
    public void cancel() {
        if (state.get() == State.RUNNING) {
            run.ifPresent(AuditRun::cancel);
            tick();
            run = Optional.empty();
            state.set(State.CANCELLED);
        }
    }

    /** Shows what has come meanwhile; to be called every second or so. */
    public void tick() {
        if (run.isPresent() && state.get() == State.RUNNING) {
            empty();
            watched.set(watch(run.get().progress()));
        }
    }

    private Watched watch(AuditRun.Progress progress) {
        long millis = Math.max(0, Duration.between(startedAt, time.instant()).toMillis());
        long speed = millis < 500 ? 0 : progress.bytes() * 1000 / millis;
        Optional<Duration> left = speed == 0
                ? Optional.empty()
                : Optional.of(Duration.ofSeconds(Math.max(0, progress.allBytes() - progress.bytes()) / speed));
        return new Watched(
                progress,
                speed,
                left,
                inbox.count(Severity.ERROR),
                inbox.count(Severity.WARNING),
                inbox.count(Severity.INFO));
    }

    private void empty() {
        List<Finding> fresh = inbox.take();
        if (!fresh.isEmpty()) {
            findings.addAll(fresh);
        }
    }

    private void end(int number, Optional<AuditResult> answer) {
        if (run.isEmpty() || number != started) {
            return;
        }
        tick();
        run = Optional.empty();
        answer.ifPresent(found -> result = Optional.of(found));
        state.set(answer.map(AuditModel::judge).orElse(State.FAILED));
    }

    /** The result of a check in an earlier life of the program; nothing that is newer is overwritten. */
    void remember(AuditResult earlier) {
        if (state.get() == State.NEVER) {
            result = Optional.of(earlier);
            state.set(judge(earlier));
        }
    }

    private static State judge(AuditResult result) {
        if (result.errors() > 0) {
            return State.DAMAGED;
        }
        if (!result.complete()) {
            return State.INCOMPLETE;
        }
        return result.warnings() > 0 ? State.WEAKER : State.SOUND;
    }

    /** A sound vault that nobody has checked for long is not known to be sound. */
    public HealthState judgement() {
        HealthState now =
                switch (state.get()) {
                    case RUNNING -> HealthState.RUNNING;
                    case NEVER, CANCELLED, INCOMPLETE, WEAKER -> HealthState.ATTENTION;
                    case FAILED, DAMAGED -> HealthState.BAD;
                    case SOUND -> HealthState.GOOD;
                };
        return now == HealthState.GOOD && old() ? HealthState.ATTENTION : now;
    }

    /** Whether the last result is too old to rely on. */
    boolean old() {
        return result.filter(last -> last.at().isBefore(time.instant().minus(GOOD_FOR)))
                .isPresent();
    }

    /** Findings on their way from the threads of a run to the screen. */
    private static final class Inbox {
        private final List<Finding> waiting = new ArrayList<>();
        private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        private int kept;

        synchronized void put(Finding finding) {
            counts.merge(finding.severity(), 1, Integer::sum);
            if (kept < SHOWN) {
                kept++;
                waiting.add(finding);
            }
        }

        synchronized List<Finding> take() {
            List<Finding> taken = List.copyOf(waiting);
            waiting.clear();
            return taken;
        }

        synchronized int count(Severity severity) {
            return counts.getOrDefault(severity, 0);
        }
    }
}
