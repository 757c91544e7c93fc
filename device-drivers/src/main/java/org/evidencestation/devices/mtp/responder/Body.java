package org.evidencestation.devices.mtp.responder;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.evidencestation.devices.simulated.ClipContent;

/** The data of a transaction, read as they are sent. */
interface Body extends AutoCloseable {
    long size();

    /** Puts bytes from a position below the size into the target, at least one. */
    void read(long position, ByteBuffer target) throws IOException;

    @Override
    default void close() throws IOException {}

    static Body of(byte[] bytes) {
        return new Body() {
            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public void read(long position, ByteBuffer target) {
                int count = (int) Math.min(target.remaining(), bytes.length - position);
                target.put(bytes, (int) position, count);
            }
        };
    }

    /** Part of a file. */
    static Body of(ClipContent content, long offset, long size) throws IOException {
        ClipContent.Bytes bytes = content.open();
        return new Body() {
            @Override
            public long size() {
                return size;
            }

            @Override
            public void read(long position, ByteBuffer target) throws IOException {
                int limit = target.limit();
                target.limit(target.position() + (int) Math.min(target.remaining(), size - position));
                bytes.read(offset + position, target);
                target.limit(limit);
            }

            @Override
            public void close() throws IOException {
                bytes.close();
            }
        };
    }
}
