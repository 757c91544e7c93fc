package org.evidencestation.devices.volume;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.OpenOption;
import java.util.Optional;

/**
 * Reads a file from the card and not from memory, where the bytes of the first read still lie. Such reads go in whole blocks
 * to aligned memory, so the bytes take a detour through a buffer of one's own.
 */
final class PastCache implements ReadableByteChannel {
    /** A multiple of the block of every card and disk. */
    private static final int ALIGNMENT = 4096;

    private static final int BLOCK = 1 << 20;

    private final SeekableByteChannel file;
    private final ByteBuffer block =
            ByteBuffer.allocateDirect(BLOCK + ALIGNMENT).alignedSlice(ALIGNMENT).limit(0);
    private long position;

    /** @param file opened with {@link #option}; is closed with this */
    PastCache(SeekableByteChannel file) {
        this.file = file;
    }

    /** By name: javac warns of com.sun.nio.file in a way that cannot be silenced for one class. Empty if this JDK has none. */
    static Optional<OpenOption> option() {
        try {
            for (Object option :
                    Class.forName("com.sun.nio.file.ExtendedOpenOption").getEnumConstants()) {
                if (option.toString().equals("DIRECT")) {
                    return Optional.of((OpenOption) option);
                }
            }
            return Optional.empty();
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        if (!block.hasRemaining() && !fill()) {
            return -1;
        }
        int count = Math.min(block.remaining(), target.remaining());
        target.put(block.slice(block.position(), count));
        block.position(block.position() + count);
        position += count;
        return count;
    }

    private boolean fill() throws IOException {
        int skip = (int) (position % ALIGNMENT);
        block.clear().limit(BLOCK);
        file.position(position - skip);
        int read = position < file.size() ? file.read(block) : -1;
        block.flip();
        if (read <= skip) {
            block.limit(0);
            return false;
        }
        block.position(skip);
        return true;
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
