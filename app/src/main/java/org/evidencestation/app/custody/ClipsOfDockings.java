package org.evidencestation.app.custody;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.facts.MediaFacts;
import org.evidencestation.app.timecard.ReadClip;
import org.evidencestation.storage.index.IndexedEvent;
import org.evidencestation.storage.index.StationIndex;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.vault.Manifest;
import org.evidencestation.storage.vault.UnverifiedManifest;
import org.evidencestation.storage.vault.Vault;

/** What vault and journal know of a stored clip and of the docking that brought it. */
public final class ClipsOfDockings {
    /** More than a recorder is docked between two dockings that took everything. */
    private static final int DOCKINGS = 50;

    private final Vault vault;
    private final StationIndex index;
    private final ClipFacts facts;

    public ClipsOfDockings(Vault vault, StationIndex index, ClipFacts facts) {
        this.vault = vault;
        this.index = index;
        this.facts = facts;
    }

    ReadClip.Clip clip(RecordingSummary summary) throws IOException {
        Path file = vault.recordings().content(summary.recording());
        Manifest manifest = UnverifiedManifest.parse(vault.recordings().manifest(summary.recording()))
                .claims();
        MediaFacts content = facts.of(file);
        List<IndexedEvent> lines = index.clock(summary.recorder(), DOCKINGS);
        return new ReadClip.Clip(
                file,
                summary.name(),
                Optional.ofNullable(summary.recorderStart()),
                Optional.ofNullable(manifest.source().modified()),
                content.created(),
                Optional.ofNullable(summary.durationMillis()).map(Duration::ofMillis),
                emptied(lines, summary.docking()),
                docked(lines, summary.docking()).orElse(summary.ingestedAt()));
    }

    private static Optional<Instant> docked(List<IndexedEvent> lines, DockingId docking) {
        return lines.stream()
                .filter(line -> isDocking(line, docking))
                .map(IndexedEvent::at)
                .findFirst();
    }

    /** When the newest docking before this one began that took everything. */
    private Optional<Instant> emptied(List<IndexedEvent> lines, DockingId docking) {
        return lines.reversed().stream()
                .dropWhile(line -> !isDocking(line, docking))
                .skip(1)
                .filter(line -> line.event() instanceof Event.RecorderDocked before && completed(before.docking()))
                .map(IndexedEvent::at)
                .findFirst();
    }

    private static boolean isDocking(IndexedEvent line, DockingId docking) {
        return line.event() instanceof Event.RecorderDocked it && it.docking().equals(docking);
    }

    private boolean completed(DockingId docking) {
        return index.docking(docking).stream().anyMatch(line -> line.event() instanceof Event.DockingCompleted);
    }
}
