package org.evidencestation.storage.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.seal.TimeAuthority;
import org.evidencestation.storage.seal.TimeToken;

/**
 * Has checkpoints witnessed by a time authority, where one is configured. A checkpoint is whole without: a station without a
 * network is a normal station. The token of a later checkpoint also covers all lines of the earlier ones.
 */
public final class CheckpointWitness {
    private final DurableFiles files;
    private final StoredCheckpoints stored;
    private final Optional<TimeAuthority> authority;

    /** @param files of the vault */
    public CheckpointWitness(DurableFiles files, Optional<TimeAuthority> authority) {
        this.files = files;
        this.stored = new StoredCheckpoints(files.root().resolve("journal"));
        this.authority = authority;
    }

    /**
     * Asks the authority and keeps its token durably beside the checkpoint; slow, so not for the thread that collects.
     *
     * @return the new token, or nothing if no authority is configured or the checkpoint has a token already
     * @throws org.evidencestation.storage.seal.TimeTokenException if the authority refused or its answer proves nothing;
     *     nothing is kept
     * @throws IOException if it did not answer, or the token could not be kept; to be tried again with the next checkpoint
     */
    public synchronized Optional<TimeToken> stampIfConfigured(Checkpoint checkpoint)
            throws IOException, InterruptedException {
        Path kept = stored.token(checkpoint.size());
        if (authority.isEmpty() || Files.exists(kept)) {
            return Optional.empty();
        }
        TimeToken token = authority.get().stamp(checkpoint.bytes());
        Path unfinished = kept.resolveSibling(kept.getFileName() + ".new");
        if (Files.exists(unfinished)) {
            files.delete(unfinished);
        }
        files.write(unfinished, token.bytes());
        files.publish(unfinished, kept);
        return Optional.of(token);
    }
}
