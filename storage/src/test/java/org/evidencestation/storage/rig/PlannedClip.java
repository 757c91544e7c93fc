package org.evidencestation.storage.rig;

import java.nio.ByteBuffer;
import org.evidencestation.storage.vault.ClipSource;

/** A clip in memory. */
public final class PlannedClip implements ClipSource {
    private final byte[] bytes;

    public PlannedClip(byte[] bytes) {
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
