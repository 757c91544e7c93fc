package org.evidencestation.storage.vault;

import java.nio.ByteBuffer;

/** Bytes that come from somewhere else, and may stop coming. */
public interface ClipSource {
    /** In bytes, as listed. */
    long size();

    /** @param offset in bytes, at most {@link #size} */
    Stream open(long offset) throws SourceException;

    /** The bytes from the offset to the end. */
    interface Stream extends AutoCloseable {
        /** At least one byte into the buffer, or -1 at the end. */
        int read(ByteBuffer target) throws SourceException;

        @Override
        void close();
    }
}
