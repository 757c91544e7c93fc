package org.evidencestation.devices.usb.isolation;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.ProtocolException;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;

/**
 * What the child answers. On the pipe: number of the request (4 bytes), count (4), failed (1), of a failure reason and
 * text, length (4), bytes.
 *
 * @param count bytes sent to the recorder; of {@code OPEN} the bytes of a full packet
 * @param bytes from the recorder, also those that came before a failure
 */
record Reply(int count, ByteBuffer bytes, Optional<DeviceException> failure) {
    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    static Reply of(int count) {
        return new Reply(count, NOTHING, Optional.empty());
    }

    void write(int number, DataOutputStream out) throws IOException {
        out.writeInt(number);
        out.writeInt(count);
        out.writeBoolean(failure.isPresent());
        if (failure.isPresent()) {
            String text = failure.get().detail();
            out.writeUTF(failure.get().reason().name());
            out.writeUTF(text.substring(0, Math.min(text.length(), Wire.LONGEST_TEXT)));
        }
        Wire.writeBytes(out, bytes);
        out.flush();
    }

    static Reply read(int number, Request request, DataInputStream in) throws IOException {
        int answered = in.readInt();
        if (answered != number) {
            throw new ProtocolException("An answer to %d instead of %d".formatted(answered, number));
        }
        int count = in.readInt();
        Optional<DeviceException> failure = in.readBoolean() ? Optional.of(failure(in)) : Optional.empty();
        int length = Wire.readLength(in, request.room());
        ByteBuffer bytes = ByteBuffer.wrap(in.readNBytes(length));
        boolean sentMore =
                request.kind() != Request.Kind.OPEN && count > request.bytes().remaining();
        if (count < 0 || sentMore || bytes.remaining() < length) {
            throw new ProtocolException("%d bytes sent, %d of %d received".formatted(count, bytes.remaining(), length));
        }
        return new Reply(count, bytes, failure);
    }

    private static DeviceException failure(DataInputStream in) throws IOException {
        String name = in.readUTF();
        for (Reason reason : Reason.values()) {
            if (reason.name().equals(name)) {
                return new DeviceException(reason, in.readUTF());
            }
        }
        throw new ProtocolException("A failure for a reason nobody knows");
    }
}
