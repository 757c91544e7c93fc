package org.evidencestation.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evidencestation.storage.journal.AccountEvent;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.Journal;
import org.evidencestation.storage.journal.JournalReader;
import org.evidencestation.storage.journal.OfficeEvent;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.journal.RegimeEvent;
import org.evidencestation.storage.seal.Sha256;
import org.jspecify.annotations.Nullable;

/** What a journal says a vault holds; read without a lock, also while a station is running. For one thread. */
public final class VaultSummary {
    private String station = "";
    private long recordings;
    private long bytes;
    private long duplicates;
    private long findings;
    private long late;
    private long dockings;
    private long completed;
    private @Nullable Instant lastEntry;
    private @Nullable Drill lastDrill;
    private boolean founded;
    private String profile = "";
    private final Set<RecordingId> damaged = new HashSet<>();
    private final Map<RecordingId, Instant> provenInVault = new HashMap<>();
    private final Map<String, Set<RecordingId>> secondCopies = new HashMap<>();
    private Journal.@Nullable Position position;

    private VaultSummary() {}

    /** A restore drill and when it was. */
    public record Drill(Instant at, Event.RestoreDrilled result) {}

    /** @throws IOException if there is no vault in the folder, or a line of its journal is not what was written */
    public static VaultSummary read(Path vault) throws IOException {
        VaultSummary summary = new VaultSummary();
        Sha256 origin = Sha256.of(Files.readAllBytes(vault.resolve("vault.json")));
        summary.position = JournalReader.read(vault.resolve("journal"), origin, 0, summary::take)
                .position();
        return summary;
    }

    private void take(Entry entry) {
        lastEntry = entry.at();
        switch (entry.event()) {
            case Event.VaultCreated(String id) -> station = id;
            case Event.RecordingSealed(RecordingSummary recording) -> hold(entry.at(), recording);
            case Event.RecordingAdopted(RecordingSummary recording) -> hold(entry.at(), recording);
            case Event.DuplicateSeen duplicate -> duplicates++;
            case Event.FindingRaised finding -> findings++;
            case Event.IngestJudged judged -> late += judged.verdict().equals("LATE") ? 1 : 0;
            case Event.RecorderDocked docked -> dockings++;
            case Event.DockingCompleted done -> completed++;
            case Event.StationStarted other -> {}
            case Event.RecorderRegistered other -> {}
            case Event.RecorderBound other -> {}
            case Event.RecorderClockSet other -> {}
            case Event.RecorderSwitched other -> {}
            case Event.ClearanceStarted other -> {}
            case Event.ClipCleared other -> {}
            case Event.ClearanceFailed other -> {}
            case Event.RetirementStarted other -> {}
            case Event.RecordingRetired gone -> retired(gone);
            case Event.RetirementFailed other -> {}
            case Event.DeviceQuarantined other -> {}
            case Event.ClipsListed other -> {}
            case Event.SpaceMeasured other -> {}
            case Event.DockingInterrupted other -> {}
            case Event.ObjectQuarantined other -> {}
            case Event.TailRecovered other -> {}
            case Event.StationClockJumped other -> {}
            case Event.ClockMeasured other -> {}
            case Event.TimeCardRefused other -> {}
            case Event.FixityProven proven -> proven(entry.at(), proven);
            case Event.FixityFailed failed -> failed(failed);
            case AccountEvent.RecoveryCodesMade made -> founded = true;
            case RegimeEvent.ProfileInForce now -> profile = now.profile();
            case OfficeEvent other -> {}
            case Event.RestoreDrilled drill -> lastDrill = new Drill(entry.at(), drill);
        }
    }

    private void proven(Instant at, Event.FixityProven proven) {
        if (proven.place().equals(Event.FixityProven.VAULT)) {
            proven.recordings().forEach(recording -> {
                provenInVault.put(recording, at);
                damaged.remove(recording);
            });
        } else {
            secondCopies
                    .computeIfAbsent(proven.place(), place -> new HashSet<>())
                    .addAll(proven.recordings());
        }
    }

    private void failed(Event.FixityFailed failed) {
        findings++;
        if (failed.place().equals(Event.FixityProven.VAULT)) {
            damaged.add(failed.recording());
        }
        Set<RecordingId> there = secondCopies.get(failed.place());
        if (there != null) {
            there.remove(failed.recording());
        }
    }

    private void retired(Event.RecordingRetired gone) {
        bytes -= gone.bytes();
        provenInVault.remove(gone.recording());
        damaged.remove(gone.recording());
        secondCopies.values().forEach(copies -> copies.remove(gone.recording()));
    }

    /** Sealing read the bytes back: it is the first proof. */
    private void hold(Instant at, RecordingSummary recording) {
        provenInVault.put(recording.recording(), at);
        recordings++;
        bytes += recording.size();
    }

    public String station() {
        return station;
    }

    public long recordings() {
        return recordings;
    }

    /** Those of which there is still footage. */
    public long held() {
        return provenInVault.size();
    }

    public long bytes() {
        return bytes;
    }

    public long duplicates() {
        return duplicates;
    }

    public long findings() {
        return findings;
    }

    public long late() {
        return late;
    }

    public long dockings() {
        return dockings;
    }

    public long completed() {
        return completed;
    }

    /** Recordings that have a copy in a mirror, sound when it was last looked at. */
    public long secondCopies() {
        return secondCopies.values().stream().flatMap(Set::stream).distinct().count();
    }

    /** Recordings whose own bytes were found wrong when last read. */
    public long damaged() {
        return damaged.size();
    }

    /** Whether somebody may sign in. */
    public boolean founded() {
        return founded;
    }

    /** Id of the regulation that was in force last; empty if none ever was. */
    public String profile() {
        return profile;
    }

    /** When the recording that was read longest ago was found right; empty if there is none. */
    public Optional<Instant> oldestProof() {
        return provenInVault.values().stream().min(Instant::compareTo);
    }

    /** Null if restoring was never tried. */
    public @Nullable Drill lastDrill() {
        return lastDrill;
    }

    public @Nullable Instant lastEntry() {
        return lastEntry;
    }

    public Journal.@Nullable Position position() {
        return position;
    }
}
