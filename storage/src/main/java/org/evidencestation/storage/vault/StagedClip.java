package org.evidencestation.storage.vault;

import java.nio.file.Path;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.seal.ContentDigests;

/**
 * A clip that lies complete, synced and read back in staging.
 *
 * @param file our copy; for reading only
 * @param size in bytes
 * @param resumedFrom how many bytes were already there from an earlier try
 * @param readBack whether our copy was read past the page cache
 */
public record StagedClip(
        StagingKey key, Path file, long size, ContentDigests digests, long resumedFrom, ReadBack readBack) {
    public RecordingId recording() {
        return new RecordingId(digests.sha256());
    }

    /** How our own copy was read again. */
    public enum ReadBack {
        /** Past the page cache, with O_DIRECT. */
        DIRECT,
        /** The file system refuses that; the copy may have come from memory. */
        CACHED
    }
}
