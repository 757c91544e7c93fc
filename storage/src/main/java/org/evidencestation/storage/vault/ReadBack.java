package org.evidencestation.storage.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.evidencestation.storage.copy.Buffers;
import org.evidencestation.storage.copy.Processors;
import org.evidencestation.storage.copy.UncachedFile;
import org.evidencestation.storage.seal.Digests;
import org.evidencestation.storage.seal.RunningDigest;
import org.evidencestation.storage.seal.Sha256;

/**
 * Reads our own copy again, past the page cache where the file system allows it, as far as it has been synced. Follows the
 * writer, so that the last byte is checked soon after it was written.
 */
final class ReadBack implements AutoCloseable {
    private final Buffers buffers;
    private final Processors processors;
    private final UncachedFile file;
    private final RunningDigest digest = Digests.sha256();
    private long position;

    ReadBack(Path file, Buffers buffers, Processors processors) throws IOException {
        this.buffers = buffers;
        this.processors = processors;
        this.file = UncachedFile.open(file);
    }

    StagedClip.ReadBack method() {
        return file.direct() ? StagedClip.ReadBack.DIRECT : StagedClip.ReadBack.CACHED;
    }

    long position() {
        return position;
    }

    /** Reads on as far as whole blocks reach below a limit that has been synced. */
    void advance(long synced) throws IOException {
        readTo(synced - synced % Buffers.ALIGNMENT, bytes -> {});
    }

    /** Reads the rest; fails if the file is not exactly as long as it should be. */
    Sha256 finish(long size) throws IOException {
        readTo(size, bytes -> {});
        if (file.size() != size) {
            throw new IOException("Our copy has " + file.size() + " bytes, not " + size);
        }
        return Sha256.ofDigest(digest.finish());
    }

    /** The digest of what was read so far, to be continued by somebody else. */
    RunningDigest digestSoFar() {
        return digest.copy();
    }

    /**
     * Reads on to a limit.
     *
     * @param also gets the same bytes
     */
    void readTo(long limit, Consumer<ByteBuffer> also) throws IOException {
        if (position >= limit) {
            return;
        }
        ByteBuffer buffer = buffers.take();
        try {
            while (position < limit) {
                int read = file.read(buffer, position, limit);
                also.accept(buffer.duplicate());
                processors.run(() -> digest.update(buffer));
                position += read;
            }
        } finally {
            buffers.give(buffer);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
