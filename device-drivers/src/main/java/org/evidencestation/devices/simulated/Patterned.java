package org.evidencestation.devices.simulated;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** SplitMix64 as a function of the position: any slice of a clip of any size without what precedes it. */
record Patterned(long size, long seed) implements ClipContent {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    @Override
    public Bytes open() {
        return this::read;
    }

    private int read(long position, ByteBuffer target) {
        int count = (int) Math.min(target.remaining(), size - position);
        ByteBuffer slice = target.slice(target.position(), count).order(ByteOrder.LITTLE_ENDIAN);
        long at = position;
        while (slice.hasRemaining()) {
            if (at % Long.BYTES == 0 && slice.remaining() >= Long.BYTES) {
                slice.putLong(word(at / Long.BYTES));
                at += Long.BYTES;
            } else {
                slice.put((byte) (word(at / Long.BYTES) >>> (8 * (at % Long.BYTES))));
                at++;
            }
        }
        target.position(target.position() + count);
        return count;
    }

    private long word(long index) {
        long z = seed + (index + 1) * GOLDEN;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
