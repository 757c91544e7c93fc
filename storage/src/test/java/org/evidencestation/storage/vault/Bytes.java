package org.evidencestation.storage.vault;

import java.nio.ByteBuffer;
import java.util.Random;

/** A source in memory that can be cut off like a cable. */
final class Bytes implements ClipSource {
    private final byte[] bytes;
    private final long cutAt;
    long served;

    Bytes(byte[] bytes) {
        this(bytes, Long.MAX_VALUE);
    }

    /** @param cutAt offset at which reading fails */
    Bytes(byte[] bytes, long cutAt) {
        this.bytes = bytes;
        this.cutAt = cutAt;
    }

    static byte[] random(int size, long seed) {
        byte[] bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public Stream open(long offset) {
        return new Stream() {
            private int position = (int) offset;

            @Override
            public int read(ByteBuffer target) throws SourceException {
                if (position >= cutAt) {
                    throw new SourceException("cable pulled at " + position);
                }
                if (position >= bytes.length) {
                    return -1;
                }
                int length = (int) Math.min(Math.min(target.remaining(), bytes.length - position), cutAt - position);
                target.put(bytes, position, length);
                position += length;
                served += length;
                return length;
            }

            @Override
            public void close() {}
        };
    }
}
