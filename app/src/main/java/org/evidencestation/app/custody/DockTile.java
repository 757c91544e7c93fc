package org.evidencestation.app.custody;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.evidencestation.app.custody.DockSnapshot.ClipOutcome;
import org.evidencestation.app.custody.DockSnapshot.RecorderFacts;
import org.evidencestation.app.custody.DockSnapshot.Step;
import org.evidencestation.app.custody.DockSnapshot.StepState;
import org.evidencestation.app.policy.IngestDecision;
import org.evidencestation.devices.Clip;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.Listing;
import org.evidencestation.devices.RecorderIdentity;

/**
 * What one slot shows, told by the docking that runs there. Publishes every change of state at once and progress about five
 * times a second. Safe for several threads.
 */
public final class DockTile implements DockingListener {
    private static final Duration PUBLISH_EVERY = Duration.ofMillis(200);
    private static final int LAST_CLIPS = 20;

    private final int slot;
    private final InstantSource time;
    private final Consumer<DockSnapshot> publish;
    private final ProgressMeter progress = new ProgressMeter();
    private final Deque<ClipOutcome> last = new ArrayDeque<>();
    private final StepTicks ticks = new StepTicks();
    private DockState state = DockState.IDLE;
    private Optional<String> registered = Optional.empty();
    private Optional<RecorderFacts> recorder = Optional.empty();
    private Optional<RecorderIdentity> identity = Optional.empty();
    private Optional<IngestDecision> due = Optional.empty();
    private Notices notices = Notices.NONE;
    private boolean received;
    private boolean reading;
    private Instant published = Instant.MIN;

    public DockTile(int slot, InstantSource time, Consumer<DockSnapshot> publish) {
        this.slot = slot;
        this.time = time;
        this.publish = publish;
    }

    /** Nothing is docked and nothing is owed. */
    synchronized void clear() {
        reset(DockState.IDLE);
        publish();
    }

    /**
     * Something was plugged in and is about to be asked who it is.
     *
     * @param name under which people registered it
     */
    synchronized void arriving(Optional<String> name) {
        reset(DockState.COLLECTING);
        registered = name;
        reading = true;
        publish();
    }

    synchronized void quarantined(String description) {
        reset(DockState.ATTENTION);
        notices = Notices.NONE.with(Notice.of(Notice.Code.UNKNOWN_DEVICE, description));
        publish();
    }

    synchronized void vaultFailed(String what) {
        stop(DockState.FAULT, Notice.of(Notice.Code.VAULT_FAILED, what));
    }

    /** What the recorder of this docking said of itself, and was not expected to; empty if there is nothing to confirm. */
    synchronized Optional<RecorderIdentity> unconfirmed() {
        return notices.has(Notice.Code.IDENTITY_CHANGED) ? identity : Optional.empty();
    }

    /** A person has looked and says that the recorder is the right one. */
    synchronized void identityConfirmed() {
        notices = notices.without(Notice.Code.IDENTITY_CHANGED);
        if (state == DockState.ATTENTION && received && !reading) {
            state = ended();
        }
        publish();
    }

    /** Whether removing the recorder leaves nothing that somebody must see. */
    synchronized boolean nothingOwed() {
        return state == DockState.READY || state == DockState.IDLE || notices.onlyUnknownDevice();
    }

    /** The recorder is gone; what needs a person stays on the tile until something is docked again. */
    synchronized void departed() {
        if (nothingOwed()) {
            reset(DockState.IDLE);
        }
        reading = false;
        publish();
    }

    @Override
    public synchronized void docked(RecorderFacts facts, RecorderIdentity identity) {
        this.identity = Optional.of(identity);
        recorder = Optional.of(registered.map(facts::named).orElse(facts));
        notices = Notices.of(facts);
        publish();
    }

    @Override
    public synchronized void listed(Listing listing) {
        received = true;
        progress.listed(time.instant(), listing.clips().size(), listing.totalBytes());
        publish();
    }

    @Override
    public synchronized void waitingForTurn(int others) {
        notices = notices.with(Notice.of(Notice.Code.WAITING_TURN, Integer.toString(others)));
        publish();
    }

    @Override
    public synchronized void started(Clip clip) {
        notices = notices.without(Notice.Code.WAITING_TURN);
        resume();
        progress.started(clip.size());
        ticks.only(Step.COPY);
        publishNowAndThen();
    }

    @Override
    public synchronized void copied(long bytes) {
        if (!reading) {
            resume();
        }
        progress.copied(time.instant(), bytes);
        publishNowAndThen();
    }

    @Override
    public synchronized void verified(long bytes) {
        ticks.verifying();
        publishNowAndThen();
    }

    @Override
    public synchronized void sealing(Clip clip) {
        ticks.only(Step.SEAL);
        publishNowAndThen();
    }

    @Override
    public synchronized void ended(ClipOutcome outcome, long size, Optional<SealedClip> result) {
        if (outcome.kind() == ClipOutcome.Kind.FINDING) {
            notices = notices.oneMoreFinding();
        }
        result.ifPresent(recording -> judged(recording.decision()));
        progress.ended(countsAsClip(outcome));
        last.addFirst(outcome);
        if (last.size() > LAST_CLIPS) {
            last.removeLast();
        }
        publishNowAndThen();
    }

    @Override
    public synchronized void identityDiffers(List<IdentityDifference> differences) {
        IdentityDifference first = differences.getFirst();
        notices = notices.with(Notice.of(Notice.Code.IDENTITY_CHANGED, first.bound(), first.now(), first.kind()));
        publish();
    }

    @Override
    public synchronized void clearing(int clips) {
        ticks.held();
        ticks.clearing(StepState.ACTIVE);
        publish();
    }

    @Override
    public synchronized void cleared(ClearingReport report) {
        ticks.clearing(StepState.DONE);
        if (report.locked() > 0) {
            notices = notices.with(Notice.of(Notice.Code.LOCKED_KEPT, Integer.toString(report.locked())));
        }
        if (report.kept() > report.locked()) {
            notices =
                    notices.with(Notice.of(Notice.Code.NOT_CLEARED, Integer.toString(report.kept() - report.locked())));
        }
        publish();
    }

    @Override
    public synchronized void clearingCut(DeviceException.Reason reason) {
        ticks.clearing(StepState.OFF);
        notices = notices.with(Notice.of(Notice.Code.CLEARING_CUT, reason.name()));
        publish();
    }

    @Override
    public synchronized void waitingForSpace(long wanted) {
        stop(DockState.ATTENTION, Notice.of(Notice.Code.VAULT_FULL, HumanSize.of(wanted)));
    }

    @Override
    public synchronized void ended(DockingReport report) {
        switch (report.ending()) {
            case DockingReport.Ending.Completed completed -> complete();
            case DockingReport.Ending.NoRoom(long wanted) -> waitingForSpace(wanted);
            case DockingReport.Ending.Stopped() -> clear();
            case DockingReport.Ending.Cut(var reason, String detail) -> cut(reason, detail);
        }
    }

    /** Reading begins, or goes on after there was no room; what is known to be late is said while reading, too. */
    private void resume() {
        reading = true;
        notices = notices.without(Notice.Code.VAULT_FULL);
        state = notices.late() > 0 ? DockState.FAULT : DockState.COLLECTING;
    }

    private void complete() {
        reading = false;
        notices = notices.without(Notice.Code.VAULT_FULL);
        ticks.complete();
        progress.complete();
        state = ended();
        publish();
    }

    private DockState ended() {
        if (notices.late() > 0) {
            return DockState.FAULT;
        }
        return notices.needPerson() ? DockState.ATTENTION : DockState.READY;
    }

    private void cut(DeviceException.Reason reason, String detail) {
        if (reason == DeviceException.Reason.UNPLUGGED) {
            String name = recorder.map(RecorderFacts::name).orElse(detail);
            stop(DockState.ATTENTION, Notice.of(Notice.Code.UNPLUGGED, name));
        } else {
            stop(DockState.FAULT, Notice.of(Notice.Code.DEVICE_FAILED, reason.name(), detail));
        }
    }

    private void stop(DockState stopped, Notice notice) {
        state = stopped;
        reading = false;
        ticks.stopped();
        notices = notices.without(Notice.Code.WAITING_TURN).with(notice);
        publish();
    }

    private void judged(IngestDecision decision) {
        if (decision.verdict() == IngestDecision.Verdict.LATE) {
            notices = notices.oneMoreLate(decision.article());
            state = DockState.FAULT;
        }
        boolean nearer = decision.due().isPresent()
                && due.flatMap(IngestDecision::due)
                        .map(known -> decision.due().get().isBefore(known))
                        .orElse(true);
        if (nearer || due.isEmpty()) {
            due = Optional.of(decision);
        }
    }

    /** A refused entry of the card is a finding but was never a clip to copy. */
    private boolean countsAsClip(ClipOutcome outcome) {
        return outcome.kind() != ClipOutcome.Kind.FINDING || ticks.anyActive();
    }

    private void reset(DockState fresh) {
        state = fresh;
        registered = Optional.empty();
        recorder = Optional.empty();
        identity = Optional.empty();
        due = Optional.empty();
        notices = Notices.NONE;
        received = false;
        reading = false;
        ticks.clear();
        last.clear();
        progress.clear();
    }

    private void publishNowAndThen() {
        Instant now = time.instant();
        if (published.equals(Instant.MIN) || !now.isBefore(published.plus(PUBLISH_EVERY)) || now.isBefore(published)) {
            publish();
        }
    }

    private void publish() {
        published = time.instant();
        publish.accept(snapshot());
    }

    public synchronized DockSnapshot snapshot() {
        return new DockSnapshot(
                slot,
                state,
                recorder,
                ticks.states(),
                progress.progress(reading),
                received,
                !reading,
                due,
                notices.list(),
                List.copyOf(last));
    }
}
