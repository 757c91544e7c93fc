package org.evidencestation.devices.usb.isolation;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.ProtocolException;
import java.util.Optional;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;

/**
 * What the child answers. On the pipe: number of the request (4 bytes), count (4), failed (1), of a failure reason and
 * text, received (4).
 *
 * @param count bytes sent to the recorder; of {@code OPEN} the bytes of a full packet
 * @param received bytes from the recorder that are in the shared room, also those that came before a failure
 */
record Reply(int count, int received, Optional<DeviceException> failure) {
    static Reply of(int count) {
        return new Reply(count, 0, Optional.empty());
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
        out.writeInt(received);
        out.flush();
    }

    static Reply read(int number, Request request, DataInputStream in) throws IOException {
        int answered = in.readInt();
        if (answered != number) {
            throw new ProtocolException("An answer to %d instead of %d".formatted(answered, number));
        }
        int count = in.readInt();
        Optional<DeviceException> failure = in.readBoolean() ? Optional.of(failure(in)) : Optional.empty();
        int received = Wire.readLength(in, request.room());
        boolean sentMore =
                request.kind() != Request.Kind.OPEN && count > request.bytes().remaining();
        if (count < 0 || sentMore) {
            throw new ProtocolException("%d bytes sent".formatted(count));
        }
        return new Reply(count, received, failure);
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
