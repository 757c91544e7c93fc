package org.evidencestation.app.custody;

import java.util.List;
import java.util.Optional;
import org.evidencestation.app.custody.DockSnapshot.ClipOutcome;
import org.evidencestation.app.custody.DockSnapshot.RecorderFacts;
import org.evidencestation.devices.Clip;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.Listing;
import org.evidencestation.devices.RecorderIdentity;

/** Tells two listeners the same, the tile first. */
record WitnessedDocking(DockingListener tile, DockingListener witness) implements DockingListener {
    @Override
    public void docked(RecorderFacts recorder, RecorderIdentity identity) {
        tile.docked(recorder, identity);
        witness.docked(recorder, identity);
    }

    @Override
    public void listed(Listing listing) {
        tile.listed(listing);
        witness.listed(listing);
    }

    @Override
    public void started(Clip clip) {
        tile.started(clip);
        witness.started(clip);
    }

    @Override
    public void copied(long bytes) {
        tile.copied(bytes);
        witness.copied(bytes);
    }

    @Override
    public void verified(long bytes) {
        tile.verified(bytes);
        witness.verified(bytes);
    }

    @Override
    public void sealing(Clip clip) {
        tile.sealing(clip);
        witness.sealing(clip);
    }

    @Override
    public void ended(ClipOutcome outcome, long size, Optional<SealedClip> result) {
        tile.ended(outcome, size, result);
        witness.ended(outcome, size, result);
    }

    @Override
    public void identityDiffers(List<IdentityDifference> differences) {
        tile.identityDiffers(differences);
        witness.identityDiffers(differences);
    }

    @Override
    public void clearing(int clips) {
        tile.clearing(clips);
        witness.clearing(clips);
    }

    @Override
    public void cleared(ClearingReport report) {
        tile.cleared(report);
        witness.cleared(report);
    }

    @Override
    public void clearingCut(DeviceException.Reason reason) {
        tile.clearingCut(reason);
        witness.clearingCut(reason);
    }

    @Override
    public void waitingForSpace(long wanted) {
        tile.waitingForSpace(wanted);
        witness.waitingForSpace(wanted);
    }

    @Override
    public void ended(DockingReport report) {
        tile.ended(report);
        witness.ended(report);
    }
}
