package org.evidencestation.storage.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.evidencestation.storage.copy.Buffers;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.Journal;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.seal.StationKey;

/**
 * Puts in order what a crash left between publishing an object and writing its line, or between announcing that footage is
 * cleared and noting that it was. Half-copied clips are left alone: the
 * next docking continues them.
 */
final class VaultRecovery {
    private final DurableFiles files;
    private final VaultLayout layout;
    private final StationKey key;
    private final Journal journal;
    private final Committer committer;

    VaultRecovery(DurableFiles files, VaultLayout layout, StationKey key, Journal journal, Committer committer) {
        this.files = files;
        this.layout = layout;
        this.key = key;
        this.journal = journal;
        this.committer = committer;
    }

    void run() throws IOException {
        if (journal.tornTail().isPresent()) {
            committer.append(List.of(journal.tornTail().get()));
        }
        Set<RecordingId> unsure = new TreeSet<>();
        Set<RecordingId> retiring = new TreeSet<>();
        for (Path left : children(layout.staging())) {
            String name = String.valueOf(left.getFileName());
            if (name.matches(VaultLayout.RETIRE + "[0-9a-f]{64}")) {
                retiring.add(new RecordingId(new Sha256(name.substring(VaultLayout.RETIRE.length()))));
            } else if (name.matches(VaultLayout.SEAL + "[0-9a-f]{64}")) {
                unsure.add(new RecordingId(new Sha256(name.substring(VaultLayout.SEAL.length()))));
            } else if (name.startsWith(VaultLayout.COPY) && !Files.exists(new StagingFolder(left).part())) {
                // Its bytes have gone into an object; there is nothing left to continue.
                files.deleteTree(left);
            }
        }
        if (!unsure.isEmpty()) {
            Set<RecordingId> committed = committed(unsure);
            for (RecordingId recording : unsure) {
                settle(recording, committed.contains(recording));
            }
        }
        if (!retiring.isEmpty()) {
            settleRetirements(retiring);
        }
    }

    private void settleRetirements(Set<RecordingId> retiring) throws IOException {
        Map<RecordingId, Entry> announced = new HashMap<>();
        journal.replay(0, entry -> {
            if (entry.event() instanceof Event.RetirementStarted it && retiring.contains(it.recording())) {
                announced.put(it.recording(), entry);
            } else if (entry.event() instanceof Event.RecordingRetired it) {
                announced.remove(it.recording());
            } else if (entry.event() instanceof Event.RetirementFailed it) {
                announced.remove(it.recording());
            }
        });
        Retirement retirement = new Retirement(files, layout, key, committer);
        for (RecordingId recording : retiring) {
            retirement.settle(recording, Optional.ofNullable(announced.get(recording)));
        }
    }

    private Set<RecordingId> committed(Set<RecordingId> asked) throws IOException {
        Set<RecordingId> found = new HashSet<>();
        journal.replay(0, entry -> {
            RecordingId recording = null;
            if (entry.event() instanceof Event.RecordingSealed(var summary)) {
                recording = summary.recording();
            } else if (entry.event() instanceof Event.RecordingAdopted(var summary)) {
                recording = summary.recording();
            }
            if (recording != null && asked.contains(recording)) {
                found.add(recording);
            }
        });
        return found;
    }

    private void settle(RecordingId recording, boolean committed) throws IOException {
        Path object = layout.object(recording);
        files.syncWay(object, layout.objects());
        if (!committed && Files.exists(object)) {
            adoptOrQuarantine(recording, object);
        }
        files.deleteTree(layout.sealing(recording));
    }

    private void adoptOrQuarantine(RecordingId recording, Path object) throws IOException {
        String reason;
        try {
            StoredObject stored = new StoredObject(object);
            SealedManifest manifest = stored.verified(key.certificates());
            Sha256 now = StoredObject.digest(stored.file(manifest.manifest().file()), new Buffers());
            if (manifest.manifest().recording().equals(recording)
                    && now.equals(manifest.manifest().file().sha256())) {
                committer.append(List.of(new Event.RecordingAdopted(manifest.summary())));
                return;
            }
            reason = "The stored file is not the one its manifest names";
        } catch (IOException e) {
            reason = String.valueOf(e.getMessage());
        }
        Path aside = freeName(layout.quarantine().resolve(recording.content().hex()));
        files.publish(object, aside);
        Event quarantined =
                new Event.ObjectQuarantined(layout.root().relativize(aside).toString(), List.of(reason));
        committer.append(List.of(quarantined));
    }

    private static Path freeName(Path wanted) {
        Path name = wanted;
        for (int other = 2; Files.exists(name); other++) {
            name = wanted.resolveSibling(wanted.getFileName() + "-" + other);
        }
        return name;
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> listed = Files.list(folder)) {
            return listed.sorted().toList();
        }
    }
}
