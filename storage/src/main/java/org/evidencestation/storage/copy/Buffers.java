package org.evidencestation.storage.copy;

import java.nio.ByteBuffer;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Direct buffers that are used again: allocating them per file is the hidden cost of small files. Aligned, so that they
 * also serve reads past the page cache. Safe for several threads.
 */
public final class Buffers {
    /** Size of each buffer in bytes. */
    public static final int SIZE = 1 << 20;

    /** Large enough for the blocks of any disk in use. */
    public static final int ALIGNMENT = 4096;

    private static final int KEPT = 64;

    private final ConcurrentLinkedQueue<ByteBuffer> free = new ConcurrentLinkedQueue<>();

    /** A buffer of {@link #SIZE} bytes, empty. */
    public ByteBuffer take() {
        ByteBuffer buffer = free.poll();
        return buffer == null
                ? ByteBuffer.allocateDirect(SIZE + ALIGNMENT)
                        .alignedSlice(ALIGNMENT)
                        .slice(0, SIZE)
                : buffer.clear();
    }

    /** Takes a buffer back that its user will not touch again. */
    public void give(ByteBuffer buffer) {
        if (free.size() < KEPT) {
            free.add(buffer);
        }
    }
}
