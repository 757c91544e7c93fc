package org.evidencestation.devices.mtp.isolation;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.ProtocolException;
import java.nio.ByteBuffer;
import java.util.function.ToIntFunction;
import org.evidencestation.devices.mtp.BulkPipe.Endpoint;

/**
 * The language of the two ends: the child says {@link #MAGIC} and {@link #VERSION}, then each request is answered before
 * the next one is put. Both ends are always of one build, so another version means a broken installation. Whatever does
 * not keep to the bounds is taken for a crash.
 */
final class Wire {
    static final int MAGIC = 0x4553_4D50;
    static final int VERSION = 1;

    /** Twice what the driver asks for at once. */
    static final int MOST_BYTES = 1 << 20;

    /** Characters of a failure's text; what is longer is cut. */
    static final int LONGEST_TEXT = 2000;

    private Wire() {}

    static void writeBytes(DataOutputStream out, ByteBuffer bytes) throws IOException {
        out.writeInt(bytes.remaining());
        if (bytes.hasArray()) {
            out.write(bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
        } else {
            byte[] copy = new byte[bytes.remaining()];
            bytes.duplicate().get(copy);
            out.write(copy);
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
