package org.evidencestation.app.desktop.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.app.desktop.health.AuditModel.State;
import org.evidencestation.storage.audit.Finding;
import org.evidencestation.storage.audit.FindingCode;
import org.junit.jupiter.api.Test;

class AuditModelTest {
    private Instant now = Instant.parse("2026-11-21T00:00:00Z");
    private final Queue<Runnable> work = new ArrayDeque<>();
    private final Run run = new Run();
    private final AuditModel model = new AuditModel(() -> run, () -> now, new Errands(work::add, Runnable::run));

    @Test
    void findingsStandInTheListWhileItRuns() {
        run.found(FindingCode.FILE_CHANGED);
        run.during = () -> {
            model.tick();
            assertEquals(State.RUNNING, model.state().get());
            assertEquals(1, model.findings().size());
            assertEquals(1, model.watched().get().errors());
        };
        assertEquals(State.DAMAGED, after(result(1, 0, true)));
    }

    @Test
    void speedAndTimeLeftAreToldFromWhatWasRead() {
        model.start();
        now = now.plusSeconds(10);
        run.progress = new AuditRun.Progress(5, 1_000_000_000L, 20, 4_000_000_000L);
        model.tick();
        assertEquals(100_000_000L, model.watched().get().bytesPerSecond());
        assertEquals(Optional.of(Duration.ofSeconds(30)), model.watched().get().left());
        assertEquals(0.25, model.watched().get().progress().fraction());
    }

    @Test
    void cancellingIsDoneAtOnceAndNothingOfTheOldRunIsShownLater() {
        model.start();
        model.cancel();
        assertEquals(State.CANCELLED, model.state().get());
        assertTrue(run.cancelled);
        run.answer = Optional.of(result(3, 0, false));
        run.found(FindingCode.FILE_CHANGED);
        work.remove().run();
        model.tick();
        assertEquals(State.CANCELLED, model.state().get());
        assertEquals(0, model.findings().size());
        assertEquals(HealthState.ATTENTION, model.judgement());
    }

    @Test
    void anEndedRunIsJudgedByWhatWasLost() {
        assertEquals(State.SOUND, after(result(0, 0, true)));
        assertEquals(State.WEAKER, after(result(0, 1, true)));
        assertEquals(State.DAMAGED, after(result(1, 1, true)));
        assertEquals(State.INCOMPLETE, after(result(0, 0, false)));
    }

    @Test
    void aVaultThatCannotBeReadIsNoGoodResult() {
        model.start();
        work.remove().run();
        assertEquals(State.FAILED, model.state().get());
        assertEquals(HealthState.BAD, model.judgement());
    }

    @Test
    void aSoundResultIsNotReliedOnForEver() {
        model.remember(result(0, 0, true));
        assertEquals(HealthState.GOOD, model.judgement());
        now = now.plus(Duration.ofDays(36));
        assertEquals(HealthState.ATTENTION, model.judgement());
    }

    @Test
    void anEarlierResultDoesNotReplaceTheOneOfToday() {
        after(result(1, 0, true));
        model.remember(result(0, 0, true));
        assertEquals(State.DAMAGED, model.state().get());
    }

    @Test
    void aWhollyBrokenVaultFillsNoMemory() {
        for (int i = 0; i < AuditModel.SHOWN + 10; i++) {
            run.found(FindingCode.FILE_MISSING);
        }
        after(result(AuditModel.SHOWN + 10, 0, true));
        assertEquals(AuditModel.SHOWN, model.findings().size());
        assertEquals(AuditModel.SHOWN + 10, model.watched().get().errors());
    }

    private State after(AuditResult result) {
        run.answer = Optional.of(result);
        model.start();
        work.remove().run();
        return model.state().get();
    }

    private AuditResult result(int errors, int warnings, boolean complete) {
        return new AuditResult(now, complete, 20, 4_000_000_000L, errors, warnings, 0, 0);
    }

    /** A run that the test drives; it ends when its errand is run. */
    private static final class Run implements AuditRun {
        private Progress progress = Progress.NONE;
        private Optional<AuditResult> answer = Optional.empty();
        private boolean cancelled;
        private Runnable during = () -> {};
        private final Queue<Finding> early = new ArrayDeque<>();

        void found(FindingCode code) {
            early.add(new Finding(code, "objects/x", "invented"));
        }

        @Override
        public AuditResult run(Consumer<Finding> found) throws IOException {
            early.forEach(found);
            during.run();
            return answer.orElseThrow(() -> new IOException("gone"));
        }

        @Override
        public void cancel() {
            cancelled = true;
        }

        @Override
        public Progress progress() {
            return progress;
        }
    }
}
