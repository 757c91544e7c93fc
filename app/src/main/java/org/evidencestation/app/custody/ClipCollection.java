package org.evidencestation.app.custody;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.custody.DockSnapshot.ClipOutcome;
import org.evidencestation.app.custody.DockingListener.SealedClip;
import org.evidencestation.app.custody.DockingReport.Tally;
import org.evidencestation.devices.Clip;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.DeviceException.Scope;
import org.evidencestation.devices.Listing;
import org.evidencestation.devices.Media;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.seal.SealCode;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.vault.CopyMonitor;
import org.evidencestation.storage.vault.ReadBackException;
import org.evidencestation.storage.vault.SourceException;
import org.evidencestation.storage.vault.StagedClip;
import org.evidencestation.storage.vault.StagingKey;
import org.evidencestation.storage.vault.Vault;

/** Takes every clip of one docking, in order; each ends as a recording, a duplicate or a finding. For one thread. */
final class ClipCollection {
    private final Docking docking;
    private final Media media;
    private final Vault vault;
    private final ClipIntake intake;
    private final SpaceGate space;
    private final CollectionSchedule schedule;
    private final Presence presence;
    private final DockingListener listener;
    private final ClearRecorder clearing;
    private final List<HeldClip> held = new ArrayList<>();
    private final List<Clip> changed = new ArrayList<>();
    private Optional<CollectQueue.Turn> turn = Optional.empty();
    private int listed;
    private int sealed;
    private int duplicates;
    private int findings;
    private long bytes;

    ClipCollection(
            Docking docking,
            Media media,
            Vault vault,
            ClipIntake intake,
            SpaceGate space,
            CollectionSchedule schedule,
            Presence presence,
            DockingListener listener,
            ClearRecorder clearing) {
        this.docking = docking;
        this.media = media;
        this.vault = vault;
        this.intake = intake;
        this.space = space;
        this.schedule = schedule;
        this.presence = presence;
        this.listener = listener;
        this.clearing = clearing;
    }

    Tally tally() {
        return new Tally(listed, sealed, duplicates, findings, bytes);
    }

    /** The clips that ended as a recording or a duplicate of one, so far. */
    List<HeldClip> held() {
        return List.copyOf(held);
    }

    void run() throws DeviceException, IOException {
        Listing listing = media.list();
        clearing.settle(docking, listing);
        listed = listing.clips().size();
        vault.append(new Event.ClipsListed(docking.id(), listed, listing.totalBytes()));
        listener.listed(listing);
        for (Listing.Refused refused : listing.refused()) {
            finding(FindingCode.of(refused.why()), refused.path(), refused.why().name());
        }
        String recorder = docking.identity().key().value();
        for (CollectionOrder.Next next :
                CollectionOrder.of(listing.clips(), clip -> schedule.deadlines().due(recorder, clip))) {
            inTurn(next, false);
        }
        if (!changed.isEmpty()) {
            takeChangedAgain();
        }
    }

    /** What was still being written gets a second chance at the end, with its new size and time. */
    private void takeChangedAgain() throws DeviceException, IOException {
        List<Clip> now = media.list().clips();
        for (Clip before : changed) {
            Optional<Clip> again = now.stream()
                    .filter(clip -> clip.path().equals(before.path()))
                    .findFirst();
            if (again.isPresent()) {
                inTurn(new CollectionOrder.Next(again.get(), Optional.empty()), true);
            } else {
                finding(FindingCode.VANISHED, before.path(), "gone after it had changed");
            }
        }
    }

    private void inTurn(CollectionOrder.Next next, boolean lastChance) throws DeviceException, IOException {
        try (CollectQueue.Turn mine = schedule.queue().await(next.due(), presence, listener::waitingForTurn)) {
            turn = Optional.of(mine);
            take(next.clip(), lastChance);
        } finally {
            turn = Optional.empty();
        }
    }

    /** Somebody else's clip may fit where this one does not. */
    private void waitForSpace(long wanted) {
        turn.ifPresent(CollectQueue.Turn::close);
        listener.waitingForSpace(wanted);
    }

    private void take(Clip clip, boolean lastChance) throws DeviceException, IOException {
        listener.started(clip);
        try {
            StagedClip staged = stageTwice(clip);
            if (vault.recordings().cleared(staged.recording())) {
                vault.recordings().discard(staged);
                finding(FindingCode.CLEARED, clip.path(), "its footage was cleared: " + staged.recording());
            } else {
                ended(clip, staged, seal(clip, staged));
            }
        } catch (SourceException e) {
            DeviceException failure = deviceFailure(e);
            if (failure.reason().scope() == Scope.RECORDER) {
                throw failure;
            }
            if (failure.reason() == Reason.CHANGED && !lastChance) {
                changed.add(clip);
            } else {
                finding(FindingCode.of(failure.reason()), clip.path(), text(failure) + damage(clip, failure));
            }
        } catch (ReadBackException e) {
            finding(FindingCode.READ_BACK, clip.path(), text(e));
        }
    }

    /** What may have been a passing fault is tried once more before it becomes a finding. */
    private StagedClip stageTwice(Clip clip) throws IOException {
        try {
            return stage(clip);
        } catch (ReadBackException e) {
            return stage(clip);
        } catch (SourceException e) {
            Reason reason = deviceFailure(e).reason();
            if (reason != Reason.LENGTH_MISMATCH && reason != Reason.MEDIA_ERROR) {
                throw e;
            }
            return stage(clip);
        }
    }

    private StagedClip stage(Clip clip) throws IOException {
        DeviceClipSource source = new DeviceClipSource(media, clip, presence);
        return space.retrying(clip.size(), presence, this::waitForSpace, permit -> vault.recordings()
                .stage(key(clip), source, monitor(permit)));
    }

    private Optional<SealedClip> seal(Clip clip, StagedClip staged) throws IOException {
        listener.sealing(clip);
        return space.retrying(0, presence, this::waitForSpace, permit -> intake.take(docking, clip, staged));
    }

    private StagingKey key(Clip clip) {
        return new StagingKey(
                docking.identity().key().value(),
                clip.id(),
                clip.size(),
                clip.modified().map(Object::toString).orElse(""));
    }

    private CopyMonitor monitor(SpaceGate.Permit permit) {
        return new CopyMonitor() {
            @Override
            public void copied(long soFar) {
                permit.written(soFar);
                listener.copied(soFar);
            }

            @Override
            public void verified(long soFar) {
                listener.verified(soFar);
            }
        };
    }

    private void ended(Clip clip, StagedClip staged, Optional<SealedClip> result) throws IOException {
        held.add(new HeldClip(clip, staged.recording()));
        Sha256 manifest;
        if (result.isPresent()) {
            sealed++;
            bytes += staged.size();
            manifest = result.get().summary().manifest();
        } else {
            duplicates++;
            manifest = Sha256.of(vault.recordings().manifest(staged.recording()));
        }
        ClipOutcome.Kind kind = result.isPresent() ? ClipOutcome.Kind.SEALED : ClipOutcome.Kind.DUPLICATE;
        String code = SealCode.of(manifest).text();
        listener.ended(new ClipOutcome(clip.path(), kind, code, ""), clip.size(), result);
    }

    /** What is damaged is told as exactly as it can be; looking for it may find that the clip has changed or gone by now. */
    private String damage(Clip clip, DeviceException failure) throws DeviceException {
        if (failure.reason() != Reason.MEDIA_ERROR) {
            return "";
        }
        try {
            return "; " + new DamageProbe(media, clip).describe();
        } catch (DeviceException e) {
            if (e.reason().scope() == Scope.RECORDER) {
                throw e;
            }
            return "";
        }
    }

    private void finding(FindingCode code, String path, String detail) throws IOException {
        findings++;
        vault.append(new Event.FindingRaised(docking.id(), null, code.code(), path, detail));
        String words = code.code() + " " + detail;
        listener.ended(new ClipOutcome(path, ClipOutcome.Kind.FINDING, "", words), 0, Optional.empty());
    }

    private static DeviceException deviceFailure(SourceException e) {
        return e.getCause() instanceof DeviceException failure
                ? failure
                : new DeviceException(Reason.MEDIA_ERROR, text(e), e);
    }

    private static String text(Exception e) {
        return String.valueOf(e.getMessage());
    }
}
