package org.evidencestation.storage.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import org.evidencestation.storage.seal.Digests;
import org.evidencestation.storage.seal.RunningDigest;
import org.evidencestation.storage.seal.Sha256;

/**
 * Reads our own copy again, past the page cache where the file system allows it, as far as it has been synced. Follows the
 * writer, so that the last byte is checked soon after it was written.
 */
final class ReadBack implements AutoCloseable {
    private final Buffers buffers;
    private final FileChannel channel;
    private final StagedClip.ReadBack method;
    private final RunningDigest digest = Digests.sha256();
    private long position;

    ReadBack(Path file, Buffers buffers) throws IOException {
        this.buffers = buffers;
        FileChannel opened;
        StagedClip.ReadBack how = StagedClip.ReadBack.DIRECT;
        try {
            opened = FileChannel.open(file, StandardOpenOption.READ, direct());
        } catch (IOException | UnsupportedOperationException e) {
            // tmpfs of older kernels, network shares and some FUSE file systems refuse O_DIRECT; the record says so.
            opened = FileChannel.open(file, StandardOpenOption.READ);
            how = StagedClip.ReadBack.CACHED;
        }
        channel = opened;
        method = how;
    }

    /** By name: javac warns of com.sun.nio.file in a way that cannot be silenced for one class. */
    private static OpenOption direct() {
        try {
            for (Object option :
                    Class.forName("com.sun.nio.file.ExtendedOpenOption").getEnumConstants()) {
                if (option.toString().equals("DIRECT")) {
                    return (OpenOption) option;
                }
            }
        } catch (ClassNotFoundException e) {
            throw new UnsupportedOperationException("This JDK cannot read past the page cache", e);
        }
        throw new UnsupportedOperationException("This JDK cannot read past the page cache");
    }

    StagedClip.ReadBack method() {
        return method;
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
        if (channel.size() != size) {
            throw new IOException("Our copy has " + channel.size() + " bytes, not " + size);
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
                int wanted = readBlock(buffer, limit);
                also.accept(buffer.duplicate());
                digest.update(buffer);
                position += wanted;
            }
        } finally {
            buffers.give(buffer);
        }
    }

    /** Fills the buffer with the next bytes; reading past the cache wants an offset on a block's edge. */
    private int readBlock(ByteBuffer buffer, long limit) throws IOException {
        int skip = (int) (position % Buffers.ALIGNMENT);
        int read = channel.read(buffer.clear(), position - skip);
        if (read <= skip) {
            throw new IOException("Our copy ends at " + position + ", before " + limit);
        }
        int wanted = (int) Math.min(read - skip, limit - position);
        buffer.position(skip).limit(skip + wanted);
        return wanted;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
