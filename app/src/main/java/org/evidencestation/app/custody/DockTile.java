package org.evidencestation.app.custody;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.evidencestation.app.custody.DockSnapshot.ClipOutcome;
import org.evidencestation.app.custody.DockSnapshot.Progress;
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
    private final SpeedMeter speed = new SpeedMeter();
    private final Deque<ClipOutcome> last = new ArrayDeque<>();
    private final Map<Step, StepState> steps = new EnumMap<>(Step.class);
    private DockState state = DockState.IDLE;
    private Optional<String> registered = Optional.empty();
    private Optional<RecorderFacts> recorder = Optional.empty();
    private Optional<RecorderIdentity> identity = Optional.empty();
    private Optional<IngestDecision> due = Optional.empty();
    private Notices notices = Notices.NONE;
    private boolean received;
    private boolean reading;
    private int clipsDone;
    private int clipsTotal;
    private long bytesBefore;
    private long bytesTotal;
    private long clipSize;
    private long clipBytes;
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
        clipsTotal = listing.clips().size();
        bytesTotal = listing.totalBytes();
        speed.mark(time.instant(), 0);
        publish();
    }

    @Override
    public synchronized void started(Clip clip) {
        resume();
        clipSize = clip.size();
        clipBytes = 0;
        active(Step.COPY);
        publishNowAndThen();
    }

    @Override
    public synchronized void copied(long bytes) {
        clipBytes = bytes;
        if (!reading) {
            resume();
        }
        speed.mark(time.instant(), bytesBefore + bytes);
        publishNowAndThen();
    }

    @Override
    public synchronized void verified(long bytes) {
        steps.put(Step.VERIFY, StepState.ACTIVE);
        publishNowAndThen();
    }

    @Override
    public synchronized void sealing(Clip clip) {
        active(Step.SEAL);
        publishNowAndThen();
    }

    @Override
    public synchronized void ended(ClipOutcome outcome, long size, Optional<SealedClip> result) {
        if (outcome.kind() == ClipOutcome.Kind.FINDING) {
            notices = notices.oneMoreFinding();
        }
        result.ifPresent(recording -> judged(recording.decision()));
        clipsDone = Math.min(clipsTotal, clipsDone + (countsAsClip(outcome) ? 1 : 0));
        bytesBefore += countsAsClip(outcome) ? clipSize : 0;
        clipBytes = 0;
        clipSize = 0;
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
        finishSteps();
        steps.put(Step.CLEARABLE, StepState.ACTIVE);
        publish();
    }

    @Override
    public synchronized void cleared(ClearingReport report) {
        steps.put(Step.CLEARABLE, StepState.DONE);
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
        steps.put(Step.CLEARABLE, StepState.OFF);
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
        finishSteps();
        steps.merge(Step.CLEARABLE, StepState.OFF, (was, off) -> was == StepState.DONE ? was : off);
        clipsDone = clipsTotal;
        bytesBefore = bytesTotal;
        state = ended();
        publish();
    }

    private void finishSteps() {
        for (Step step : List.of(Step.COPY, Step.VERIFY, Step.SEAL)) {
            steps.put(step, StepState.DONE);
        }
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
        steps.replaceAll((step, was) -> was == StepState.ACTIVE ? StepState.PENDING : was);
        notices = notices.with(notice);
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
        return outcome.kind() != ClipOutcome.Kind.FINDING || steps.containsValue(StepState.ACTIVE);
    }

    private void active(Step now) {
        for (Step step : Step.values()) {
            steps.put(step, step == now ? StepState.ACTIVE : StepState.PENDING);
        }
        steps.put(Step.CLEARABLE, StepState.OFF);
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
        steps.clear();
        last.clear();
        speed.clear();
        clipsDone = 0;
        clipsTotal = 0;
        bytesBefore = 0;
        bytesTotal = 0;
        clipSize = 0;
        clipBytes = 0;
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
                slot, state, recorder, steps, progress(), received, !reading, due, notices.list(), List.copyOf(last));
    }

    private Progress progress() {
        long done = Math.min(bytesTotal, bytesBefore + clipBytes);
        long now = reading ? speed.bytesPerSecond() : 0;
        Optional<Duration> left = reading ? speed.left(bytesTotal - done) : Optional.empty();
        return new Progress(clipsDone, clipsTotal, done, bytesTotal, now, left);
    }
}
