package org.evidencestation.devices.usb.isolation;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.ProtocolException;
import java.nio.ByteBuffer;
import java.util.function.ToIntFunction;
import org.evidencestation.devices.usb.BulkPipe.Endpoint;

/**
 * The language of the two ends: the child says {@link #MAGIC} and {@link #VERSION}, then each request is answered before
 * the next one is put. What a recorder sends lies in the {@link SharedRoom}. Both ends are always of one build, so another version means a broken installation. Whatever does
 * not keep to the bounds is taken for a crash.
 */
final class Wire {
    static final int MAGIC = 0x4553_4D50;
    static final int VERSION = 2;

    /** What drivers ask for at once, at most. */
    static final int MOST_BYTES = (4 << 20) + 1024;

    /** Events and the answers to class requests are smaller; they lie behind what is read, and leave it alone. */
    static final int MOST_ASIDE = 4 << 10;

    /** Characters of a failure's text; what is longer is cut. */
    static final int LONGEST_TEXT = 2000;

    /** What a pipe of Linux holds. */
    private static final int PART = 64 << 10;

    private Wire() {}

    static void writeBytes(DataOutputStream out, ByteBuffer bytes) throws IOException {
        out.writeInt(bytes.remaining());
        ByteBuffer left = bytes.duplicate();
        byte[] part = new byte[Math.min(left.remaining(), PART)];
        while (left.hasRemaining()) {
            int count = Math.min(left.remaining(), part.length);
            left.get(part, 0, count);
            out.write(part, 0, count);
        }
    }

    static int readLength(DataInputStream in, int most) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > most) {
            throw new ProtocolException("%d bytes where at most %d were expected".formatted(length, most));
        }
        return length;
    }

    static int number(Endpoint endpoint) {
        return switch (endpoint) {
            case BULK_OUT -> 0;
            case BULK_IN -> 1;
        };
    }

    static <T> T find(T[] values, ToIntFunction<T> number, int wanted) throws ProtocolException {
        for (T value : values) {
            if (number.applyAsInt(value) == wanted) {
                return value;
            }
        }
        throw new ProtocolException("No such thing: " + wanted);
    }
}
