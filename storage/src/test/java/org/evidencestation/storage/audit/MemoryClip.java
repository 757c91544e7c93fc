package org.evidencestation.storage.audit;

import java.nio.ByteBuffer;
import org.evidencestation.storage.vault.ClipSource;

/** A clip that never fails. */
final class MemoryClip implements ClipSource {
    private final byte[] bytes;

    MemoryClip(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public Stream open(long offset) {
        ByteBuffer left = ByteBuffer.wrap(bytes).position(Math.toIntExact(offset));
        return new Stream() {
            @Override
            public int read(ByteBuffer target) {
                if (!left.hasRemaining()) {
                    return -1;
                }
                int length = Math.min(left.remaining(), target.remaining());
                target.put(left.slice().limit(length));
                left.position(left.position() + length);
                return length;
            }

            @Override
            public void close() {}
        };
    }
}
