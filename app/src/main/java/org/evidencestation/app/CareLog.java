package org.evidencestation.app;

import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.evidencestation.app.desktop.health.StationHealth;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.Journal;
import org.evidencestation.storage.journal.OfficeEvent;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RecordingSummary;
import org.jspecify.annotations.Nullable;

/**
 * What the journal tells of copies, drills, proofs, jumps and torn tails: read once, then followed. Committing is never held
 * up by it. Recordings that were not read again since they were sealed cost some 50 bytes each, all others nothing.
 */
final class CareLog {
    private final Journal journal;
    private final Queue<Entry> fresh = new ConcurrentLinkedQueue<>();
    private final Set<Long> onlySealed = new HashSet<>();
    private final Set<RecordingId> damaged = new HashSet<>();
    private long read;
    private long jumps;
    private StationHealth.@Nullable Jump lastJump;
    private long tornTails;
    private @Nullable Instant lastTorn;
    private @Nullable Instant secondProven;
    private StationHealth.@Nullable Drill lastDrill;

    /** @param station whose journal is followed from now on */
    CareLog(Station station) {
        this.journal = station.vault().journal();
        station.onCommitted(fresh::add);
    }

    /** Reads what is new; slow the first time. */
    synchronized void follow() throws IOException {
        if (read == 0) {
            journal.replay(0, this::take);
        }
        for (Entry entry = fresh.poll(); entry != null; entry = fresh.poll()) {
            take(entry);
        }
    }

    private void take(Entry entry) {
        if (entry.number() <= read) {
            return;
        }
        read = entry.number();
        switch (entry.event()) {
            case Event.RecordingSealed sealed -> hold(sealed.summary());
            case Event.RecordingAdopted adopted -> hold(adopted.summary());
            case Event.FixityProven proven -> proven(entry.at(), proven);
            case Event.FixityFailed failed -> failed(failed);
            case Event.StationClockJumped jumped -> {
                jumps++;
                lastJump = new StationHealth.Jump(jumped.expected(), jumped.shown());
            }
            case Event.TailRecovered _ -> {
                tornTails++;
                lastTorn = entry.at();
            }
            case Event.RestoreDrilled drill ->
                lastDrill = new StationHealth.Drill(entry.at(), drill.passed(), drill.recordings(), drill.detail());
            case Event.VaultCreated _,
                    Event.StationStarted _,
                    Event.RecorderRegistered _,
                    Event.RecorderBound _,
                    Event.RecorderDocked _,
                    Event.RecorderClockSet _,
                    Event.RecorderSwitched _,
                    Event.ClearanceStarted _,
                    Event.ClipCleared _,
                    Event.ClearanceFailed _,
                    Event.RetirementStarted _,
                    Event.RecordingRetired _,
                    Event.RetirementFailed _,
                    Event.DeviceQuarantined _,
                    Event.ClipsListed _,
                    Event.SpaceMeasured _,
                    Event.DuplicateSeen _,
                    Event.FindingRaised _,
                    Event.IngestJudged _,
                    Event.DockingCompleted _,
                    Event.DockingInterrupted _,
                    Event.ClockMeasured _,
                    Event.TimeCardRefused _,
                    Event.ObjectQuarantined _,
                    OfficeEvent _ -> {}
        }
    }

    private void hold(RecordingSummary recording) {
        onlySealed.add(brief(recording.recording()));
    }

    private void proven(Instant at, Event.FixityProven proven) {
        if (proven.place().equals(Event.FixityProven.VAULT)) {
            proven.recordings().forEach(recording -> {
                onlySealed.remove(brief(recording));
                damaged.remove(recording);
            });
        } else {
            secondProven = at;
        }
    }

    private void failed(Event.FixityFailed failed) {
        if (failed.place().equals(Event.FixityProven.VAULT)) {
            damaged.add(failed.recording());
        }
    }

    /** The first 60 bits of a digest: enough to count by, and small. */
    private static long brief(RecordingId recording) {
        return Long.parseLong(recording.content().hex().substring(0, 15), 16);
    }

    synchronized long neverProvenAgain() {
        return onlySealed.size();
    }

    synchronized long damaged() {
        return damaged.size();
    }

    synchronized long jumps() {
        return jumps;
    }

    synchronized Optional<StationHealth.Jump> lastJump() {
        return Optional.ofNullable(lastJump);
    }

    synchronized long tornTails() {
        return tornTails;
    }

    synchronized Optional<Instant> lastTorn() {
        return Optional.ofNullable(lastTorn);
    }

    /** When a second copy was last written or read and found right. */
    synchronized Optional<Instant> secondProven() {
        return Optional.ofNullable(secondProven);
    }

    synchronized Optional<StationHealth.Drill> lastDrill() {
        return Optional.ofNullable(lastDrill);
    }
}
