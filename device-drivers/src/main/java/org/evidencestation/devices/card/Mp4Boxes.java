package org.evidencestation.devices.card;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** The outermost boxes of an ISO base media file (ISO/IEC 14496-12). */
final class Mp4Boxes {
    private static final int MOOV = 0x6D6F6F76;
    private static final int MDAT = 0x6D646174;
    /** A recorder's file has a handful before its index; a hostile one costs no more. */
    private static final int MOST_BOXES = 256;

    private Mp4Boxes() {}

    /** Whether there is footage, and no index before the file ends or stops making sense. */
    static boolean lacksIndex(SeekableByteChannel source) throws IOException {
        long end = source.size();
        long position = 0;
        boolean footage = false;
        for (int i = 0; i < MOST_BOXES && position >= 0 && position <= end - 8; i++) {
            ByteBuffer head = ByteBuffer.allocate(16);
            source.position(position);
            while (head.hasRemaining() && source.read(head) >= 0) {
                // until the head of the box is there or the file ends
            }
            int type = head.getInt(4);
            if (type == MOOV) {
                return false;
            }
            footage |= type == MDAT;
            long size = size(head, end - position);
            if (size < 8) {
                break;
            }
            position += size;
        }
        return footage;
    }

    /** Size 0 means up to the end, 1 that the size follows in 64 bits. */
    private static long size(ByteBuffer head, long toEnd) {
        long size = Integer.toUnsignedLong(head.getInt(0));
        if (size == 0) {
            return toEnd;
        }
        return size == 1 ? head.getLong(8) : size;
    }
}
