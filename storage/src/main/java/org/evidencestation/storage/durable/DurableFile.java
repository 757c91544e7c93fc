package org.evidencestation.storage.durable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** A file being appended to. Nothing in it is promised to survive before {@link #force} has returned. */
public final class DurableFile implements AutoCloseable {
    private final Path path;
    private final FileChannel channel;
    private final DiskProbe probe;
    private long length;

    DurableFile(Path path, FileChannel channel, DiskProbe probe, long length) {
        this.path = path;
        this.channel = channel;
        this.probe = probe;
        this.length = length;
    }

    public Path path() {
        return path;
    }

    /** Bytes written so far, those of earlier openings included. */
    public long length() {
        return length;
    }

    /** Appends all remaining bytes. */
    public void write(ByteBuffer bytes) throws IOException {
        probe.before(new DiskOperation.Write(path, length, bytes.remaining()));
        while (bytes.hasRemaining()) {
            length += channel.write(bytes, length);
        }
    }

    /** Drops everything from an offset on. */
    public void truncate(long newLength) throws IOException {
        probe.before(new DiskOperation.Truncate(path, newLength));
        channel.truncate(newLength);
        length = newLength;
    }

    /** Returns when all that was written is on the disk, length included. */
    public void force() throws IOException {
        probe.before(new DiskOperation.SyncFile(path));
        channel.force(true);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
