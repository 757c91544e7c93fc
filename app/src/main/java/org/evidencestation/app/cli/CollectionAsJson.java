package org.evidencestation.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evidencestation.app.custody.ClearingReport;
import org.evidencestation.app.custody.DockSnapshot.ClipOutcome;
import org.evidencestation.app.custody.DockSnapshot.RecorderFacts;
import org.evidencestation.app.custody.DockingListener;
import org.evidencestation.app.custody.DockingReport;
import org.evidencestation.app.custody.IdentityDifference;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.Listing;
import org.evidencestation.devices.RecorderIdentity;

/** A docking as JSON lines. */
final class CollectionAsJson implements DockingListener {
    private final JsonLines lines;

    CollectionAsJson(JsonLines lines) {
        this.lines = lines;
    }

    @Override
    public void docked(RecorderFacts recorder, RecorderIdentity identity) {
        lines.line("docked")
                .with("recorder", identity.key())
                .with("name", recorder.name())
                .with("driver", recorder.driver())
                .with("officer", recorder.officer())
                .with("batteryPercent", recorder.batteryPercent())
                .with("clockMethod", recorder.clock().method())
                .with("clockOffsetMillis", recorder.clock().offsetMillis())
                .with("clockUncertaintyMillis", recorder.clock().uncertaintyMillis())
                .with("clockBand", recorder.band())
                .print();
    }

    @Override
    public void identityDiffers(List<IdentityDifference> differences) {
        for (IdentityDifference it : differences) {
            lines.line("identityDiffers")
                    .with("kind", it.kind())
                    .with("bound", it.bound())
                    .with("now", it.now())
                    .print();
        }
    }

    @Override
    public void listed(Listing listing) {
        lines.line("listed")
                .with("clips", listing.clips().size())
                .with("bytes", listing.totalBytes())
                .with("refused", listing.refused().size())
                .print();
    }

    @Override
    public void cleared(ClearingReport report) {
        lines.line("cleared")
                .with("cleared", report.cleared())
                .with("kept", report.kept())
                .with("locked", report.locked())
                .with("marked", report.marked())
                .print();
    }

    @Override
    public void clearingCut(DeviceException.Reason reason) {
        lines.line("clearingCut").with("reason", reason).print();
    }

    @Override
    public void waitingForSpace(long wanted) {
        lines.line("full").with("wantedBytes", wanted).print();
    }

    @Override
    public void ended(ClipOutcome outcome, long size, Optional<SealedClip> result) {
        JsonLines.Line line = lines.line("clip")
                .with("path", outcome.path())
                .with("outcome", outcome.kind().name().toLowerCase(Locale.ROOT))
                .with("bytes", size)
                .with("sealCode", outcome.code().isEmpty() ? null : outcome.code())
                .with("detail", outcome.detail().isEmpty() ? null : outcome.detail());
        result.ifPresent(clip -> line.with("recording", clip.summary().recording())
                .with("sha256", clip.summary().recording().content())
                .with("mediaType", clip.summary().mediaType())
                .with("resumedFrom", clip.resumedFrom())
                .with("verdict", clip.decision().verdict())
                .with("article", clip.decision().article())
                .with("due", clip.decision().due()));
        line.print();
    }

    @Override
    public void ended(DockingReport report) {
        JsonLines.Line line = lines.line("ended");
        switch (report.ending()) {
            case DockingReport.Ending.Completed(var checkpoint) ->
                line.with("ending", "completed")
                        .with("journalSize", checkpoint.size())
                        .with("journalHead", checkpoint.head());
            case DockingReport.Ending.Cut(var reason, var detail) ->
                line.with("ending", "cut").with("reason", reason).with("detail", detail);
            case DockingReport.Ending.Stopped() -> line.with("ending", "stopped");
            case DockingReport.Ending.NoRoom(long wanted) ->
                line.with("ending", "full").with("wantedBytes", wanted);
        }
        line.with("listed", report.tally().listed())
                .with("sealed", report.tally().sealed())
                .with("duplicates", report.tally().duplicates())
                .with("findings", report.tally().findings())
                .with("bytes", report.tally().bytes())
                .print();
    }
}
