package org.evidencestation.storage.copy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file read from its disk, past the page cache, where the file system allows it. Links are not followed. */
public final class UncachedFile implements AutoCloseable {
    private final Path path;
    private final FileChannel channel;
    private final boolean direct;

    private UncachedFile(Path path, FileChannel channel, boolean direct) {
        this.path = path;
        this.channel = channel;
        this.direct = direct;
    }

    public static UncachedFile open(Path file) throws IOException {
        try {
            return new UncachedFile(
                    file,
                    FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS, pastTheCache()),
                    true);
        } catch (IOException | UnsupportedOperationException e) {
            // tmpfs of older kernels, network shares and some FUSE file systems refuse O_DIRECT; whoever reads is told.
            return new UncachedFile(
                    file, FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS), false);
        }
    }

    /**
     * Reads a small file as a whole.
     *
     * @throws IOException if it is longer than {@code longest} bytes, or not there as a file
     */
    public static byte[] readAll(Path file, int longest, Buffers buffers) throws IOException {
        ByteBuffer buffer = buffers.take();
        try (UncachedFile input = open(file)) {
            long size = input.size();
            if (size > longest) {
                throw new IOException(file + " is too long");
            }
            ByteBuffer all = ByteBuffer.allocate((int) size);
            while (all.hasRemaining()) {
                input.read(buffer, all.position(), size);
                all.put(buffer);
            }
            return all.array();
        } finally {
            buffers.give(buffer);
        }
    }

    /** By name: javac warns of com.sun.nio.file in a way that cannot be silenced for one class. */
    private static OpenOption pastTheCache() {
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

    /** Whether the bytes come from the disk for certain; else they may come from memory. */
    public boolean direct() {
        return direct;
    }

    public long size() throws IOException {
        return channel.size();
    }

    /**
     * Fills a buffer with bytes from {@code position} on, at most up to {@code limit}, and leaves it ready to be read from.
     *
     * @param buffer one of {@link Buffers}
     * @return the number of bytes, at least 1
     * @throws IOException if the file ends before
     */
    public int read(ByteBuffer buffer, long position, long limit) throws IOException {
        // Reading past the cache wants an offset on a block's edge.
        int skip = (int) (position % Buffers.ALIGNMENT);
        int read = channel.read(buffer.clear(), position - skip);
        if (read <= skip) {
            throw new IOException(path + " ends at " + position + ", before " + limit);
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
