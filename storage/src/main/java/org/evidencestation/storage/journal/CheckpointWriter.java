package org.evidencestation.storage.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.seal.Seal;
import org.evidencestation.storage.seal.StationKey;

/** Signs checkpoints and keeps them: signatures first, the text by a rename at the end. */
final class CheckpointWriter {
    private final DurableFiles files;
    private final StoredCheckpoints stored;

    CheckpointWriter(DurableFiles files, StoredCheckpoints stored) {
        this.files = files;
        this.stored = stored;
    }

    /** Makes the checkpoint durable unless it is there already. There are never two for one size. */
    synchronized Checkpoint keep(Journal.Position position, StationKey key) throws IOException {
        Checkpoint checkpoint = new Checkpoint(Checkpoint.originOf(key.stationId()), position.size(), position.head());
        long size = position.size();
        if (Files.exists(stored.text(size))) {
            if (!stored.read(size).checkpoint().equals(java.util.Optional.of(checkpoint))) {
                throw new BrokenJournalException(size, "has another checkpoint already");
            }
            return checkpoint;
        }
        files.createFolders(stored.folder());
        write(checkpoint, key.sign(checkpoint.bytes()));
        return checkpoint;
    }

    private void write(Checkpoint checkpoint, Seal seal) throws IOException {
        Path text = stored.text(checkpoint.size());
        Path unfinished = text.resolveSibling(text.getFileName() + ".new");
        replace(stored.cms(checkpoint.size()), seal.cms());
        replace(stored.sm2(checkpoint.size()), seal.sm2());
        replace(unfinished, checkpoint.bytes());
        files.syncFolder(stored.folder());
        files.publish(unfinished, text);
    }

    /** What a crash left of an earlier try was never a checkpoint. */
    private void replace(Path file, byte[] bytes) throws IOException {
        if (Files.exists(file)) {
            files.delete(file);
        }
        files.write(file, bytes);
    }
}
