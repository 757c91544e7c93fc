package org.evidencestation.storage.vault;

import java.io.IOException;
import java.nio.file.Path;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RecordingSummary;

/** Takes clips in and keeps them for ever. Several threads may stage at once, each another clip. */
public final class RecordingStore {
    RecordingStore() {}

    /**
     * Copies a clip into staging in one pass through both digests, syncs it and reads our copy back. Continues inside the
     * file where an earlier try for the same key was cut off.
     *
     * @throws SourceException if the source failed; the prefix is kept
     * @throws IOException if the vault failed, for example for want of space; the prefix is kept
     */
    public StagedClip stage(StagingKey key, ClipSource source, CopyMonitor monitor) throws IOException {
        throw new UnsupportedOperationException();
    }

    public boolean holds(RecordingId recording) {
        throw new UnsupportedOperationException();
    }

    /** Seals, publishes and commits: when this returns the recording exists. It must not be held already. */
    public RecordingSummary seal(StagedClip clip, Provenance provenance) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Forgets a staged clip whose bytes are held already, or whose key will not come back. */
    public void discard(StagedClip clip) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** The stored file of a recording; for reading only. */
    public Path content(RecordingId recording) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** The manifest's bytes as they were signed. */
    public byte[] manifest(RecordingId recording) throws IOException {
        throw new UnsupportedOperationException();
    }
}
