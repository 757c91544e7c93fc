package org.evidencestation.storage.journal;

import java.util.Arrays;

/**
 * Where some lines begin - every {@value #STRIDE}th - so that any line is found without reading all those before it. Eight
 * bytes for each of them. Safe for several threads.
 */
final class LinePlaces implements ChainScan.LineReader {
    static final int STRIDE = 32;

    private static final int OFFSET_BITS = 40;

    private long[] packed = new long[16];
    private int count;

    /** The beginning of a line. */
    record Place(long number, int segment, long offset) {}

    @Override
    public void line(long number, byte[] line, byte[] head) {
        // Where it begins is all that is kept.
    }

    /** Every line has to be told, in order; one that was told before is passed over. */
    @Override
    public synchronized void begins(long number, int segment, long offset) {
        if (number != 1 + (long) count * STRIDE) {
            return;
        }
        if (count == packed.length) {
            packed = Arrays.copyOf(packed, 2 * count);
        }
        packed[count++] = (long) segment << OFFSET_BITS | offset;
    }

    /** The last known place at or before a line that was told. */
    synchronized Place before(long number) {
        int at = (int) ((number - 1) / STRIDE);
        long place = packed[at];
        return new Place(1 + (long) at * STRIDE, (int) (place >>> OFFSET_BITS), place & (1L << OFFSET_BITS) - 1);
    }
}
