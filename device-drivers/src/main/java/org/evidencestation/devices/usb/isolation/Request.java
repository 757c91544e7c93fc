package org.evidencestation.devices.usb.isolation;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.ProtocolException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/**
 * One thing the station wants of its child. On the pipe, big-endian: number (4 bytes), kind (1), argument (1), time-out
 * in milliseconds (4), room (4), length (4), bytes.
 *
 * @param argument the code of a class request, or the number {@link Wire} gives an endpoint
 * @param timeout of the operation itself
 * @param room how many bytes may come back
 * @param bytes to be sent to the recorder
 */
record Request(Kind kind, int argument, Duration timeout, int room, ByteBuffer bytes) {
    private static final int HALF_A_MIB = 512 << 10;
    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    /** The methods of a pipe. */
    enum Kind {
        OPEN(1),
        WRITE(2),
        READ(3),
        EVENT(4),
        REQUEST(5),
        ASK(6),
        CLEAR_HALT(7),
        CLOSE(8);

        private final int code;

        Kind(int code) {
            this.code = code;
        }

        private int code() {
            return code;
        }
    }

    static Request plain(Kind kind, int argument) {
        return new Request(kind, argument, Duration.ZERO, 0, NOTHING);
    }

    /** @param room of this child, see {@link SharedRoom#create} */
    static Request open(Path room) {
        byte[] name = room.toString().getBytes(StandardCharsets.UTF_8);
        return new Request(Kind.OPEN, 0, Duration.ZERO, 0, ByteBuffer.wrap(name));
    }

    /** The room that is named in an {@link #open}. */
    Path named() {
        return Path.of(StandardCharsets.UTF_8.decode(bytes.duplicate()).toString());
    }

    /** How long it may take in all. */
    Duration longest() {
        return timeout.multipliedBy(1 + room / HALF_A_MIB);
    }

    static Request inward(Kind kind, int argument, ByteBuffer target, Duration timeout) {
        return new Request(kind, argument, timeout, target.remaining(), NOTHING);
    }

    static Request outward(Kind kind, int argument, ByteBuffer source, Duration timeout) {
        return new Request(kind, argument, timeout, 0, source.slice());
    }

    /** The part of the shared room where what comes back lies. */
    ByteBuffer place(ByteBuffer shared) {
        return shared.slice(kind == Kind.READ ? 0 : Wire.MOST_BYTES, room);
    }

    private static int most(Kind kind) {
        return kind == Kind.READ ? Wire.MOST_BYTES : Wire.MOST_ASIDE;
    }

    void write(int number, DataOutputStream out) throws IOException {
        out.writeInt(number);
        out.writeByte(kind.code());
        out.writeByte(argument);
        out.writeInt((int) Math.min(Integer.MAX_VALUE, timeout.toMillis()));
        out.writeInt(room);
        Wire.writeBytes(out, bytes);
        out.flush();
    }

    /** What follows the number. */
    static Request read(DataInputStream in) throws IOException {
        Kind kind = Wire.find(Kind.values(), Kind::code, in.readUnsignedByte());
        int argument = in.readUnsignedByte();
        int timeout = in.readInt();
        int room = in.readInt();
        if (timeout < 0 || room < 0 || room > most(kind)) {
            throw new ProtocolException("A request with time-out %d and room %d".formatted(timeout, room));
        }
        ByteBuffer bytes = ByteBuffer.allocateDirect(Wire.readLength(in, Wire.MOST_BYTES));
        bytes.put(in.readNBytes(bytes.capacity()));
        return new Request(kind, argument, Duration.ofMillis(timeout), room, bytes.flip());
    }
}
