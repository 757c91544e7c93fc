package org.evidencestation.app.custody;

import java.util.List;
import java.util.Optional;
import org.evidencestation.app.policy.IngestDecision;
import org.evidencestation.devices.Clip;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.Listing;
import org.evidencestation.devices.RecorderIdentity;
import org.evidencestation.storage.journal.RecordingSummary;

/** Told what happens during one docking, in order; {@code copied} and {@code verified} may come from copying threads. */
public interface DockingListener {
    default void docked(DockSnapshot.RecorderFacts recorder, RecorderIdentity identity) {}

    /** The receipt: every clip is listed and claimed. */
    default void listed(Listing listing) {}

    /**
     * Other clips are copied first, because they have to be in sooner; told again for another clip.
     *
     * @param others how many, at this moment
     */
    default void waitingForTurn(int others) {}

    default void started(Clip clip) {}

    /** @param bytes of the clip being taken that are in staging, those of earlier tries included */
    default void copied(long bytes) {}

    /** @param bytes of our copy of the clip that were read again */
    default void verified(long bytes) {}

    default void sealing(Clip clip) {}

    /**
     * A clip ended, or something on the card was refused.
     *
     * @param size in bytes, 0 for what could not be read
     * @param result empty where no recording came of it
     */
    default void ended(DockSnapshot.ClipOutcome outcome, long size, Optional<SealedClip> result) {}

    /** The recorder says other things of itself than when it was bound. */
    default void identityDiffers(List<IdentityDifference> differences) {}

    /** Everything is held; clips are about to be proven once more and then erased from the recorder. */
    default void clearing(int clips) {}

    default void cleared(ClearingReport report) {}

    /** The recorder failed or left while it was cleared; the next docking finds out what is still on it. */
    default void clearingCut(DeviceException.Reason reason) {}

    /** @param wanted free bytes that would be enough to go on */
    default void waitingForSpace(long wanted) {}

    default void ended(DockingReport report) {}

    /** A new recording and what the ingest rule says of it. */
    record SealedClip(RecordingSummary summary, IngestDecision decision, long resumedFrom) {}
}
