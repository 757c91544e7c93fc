package org.evidencestation.storage.mirror;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.evidencestation.storage.copy.Pace;
import org.evidencestation.storage.durable.DurableFile;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.vault.DamagedException;
import org.evidencestation.storage.vault.Manifest;
import org.evidencestation.storage.vault.ObjectProof;
import org.evidencestation.storage.vault.StoredObject;
import org.evidencestation.storage.vault.VaultLayout;

/**
 * Copies one object: assembled in the target's staging, checked against its manifest on the way, synced, read again past the
 * page cache, and only then renamed to its place.
 */
final class ObjectCopy {
    private final DurableFiles files;
    private final VaultLayout to;
    private final ObjectProof proof;

    /** @param files of the target */
    ObjectCopy(DurableFiles files, ObjectProof proof) {
        this.files = files;
        this.to = new VaultLayout(files.root());
        this.proof = proof;
    }

    /**
     * @return bytes of footage
     * @throws DamagedException if the source is not what was sealed; nothing appears in the target
     */
    long run(VaultLayout from, RecordingSummary recording, Pace pace) throws IOException {
        long bytes = draft(from, recording, pace);
        files.publish(draft(recording), to.object(recording.recording()));
        return bytes;
    }

    /** The same where a damaged object is in the way: it is put aside once there is a sound one to take its place. */
    long replace(VaultLayout from, RecordingSummary recording, Pace pace) throws IOException {
        long bytes = draft(from, recording, pace);
        Path damaged = to.object(recording.recording());
        if (Files.exists(damaged)) {
            new Quarantine(files).take(damaged);
        }
        files.publish(draft(recording), damaged);
        return bytes;
    }

    /** The same where the object that is there is to go: it is moved to {@code leaving} first. */
    void swap(VaultLayout from, RecordingSummary recording, Path leaving, Pace pace) throws IOException {
        var _ = draft(from, recording, pace);
        Path place = to.object(recording.recording());
        if (Files.exists(place)) {
            files.publish(place, leaving);
        }
        files.publish(draft(recording), place);
    }

    private Path draft(RecordingSummary recording) {
        return to.staging().resolve("object-" + recording.recording().content().hex());
    }

    private long draft(VaultLayout from, RecordingSummary recording, Pace pace) throws IOException {
        StoredObject source = new StoredObject(from.object(recording.recording()));
        ObjectProof.Files all = proof.files(source, recording);
        Path draft = draft(recording);
        if (Files.exists(draft)) {
            files.deleteTree(draft);
        }
        for (Map.Entry<String, byte[]> small : all.small().entrySet()) {
            files.write(place(draft, small.getKey()), small.getValue());
        }
        for (Map.Entry<String, Manifest.SealedFile> clip : all.clips().entrySet()) {
            Path file = place(draft, clip.getKey());
            try (DurableFile target = files.create(file)) {
                proof.compare(source, clip.getKey(), clip.getValue(), target::write, pace);
                target.force();
            }
            files.protect(file);
        }
        files.syncFolders(draft);
        readBack(draft, recording, pace);
        return all.bytes();
    }

    private Path place(Path draft, String path) throws IOException {
        Path file = draft.resolve(path);
        files.createFolders(file.getParent() == null ? draft : file.getParent());
        return file;
    }

    private void readBack(Path draft, RecordingSummary recording, Pace pace) throws IOException {
        try {
            proof.run(new StoredObject(draft), recording, pace);
        } catch (DamagedException e) {
            throw new IOException("The disk gave other bytes back than were written: " + e.path(), e);
        }
    }
}
