package org.evidencestation.devices.mtp;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;

/**
 * The head of everything that crosses the bulk endpoints (USB Still Image Capture Device Definition 1.0, 7.1): length
 * with head, type, code, transaction; little endian and unsigned.
 */
record Container(long length, int type, int code, long transaction) {
    static final int HEAD = 12;
    static final int COMMAND = 1;
    static final int DATA = 2;
    static final int RESPONSE = 3;
    static final int EVENT = 4;
    /** The length of a data container that does not fit into 32 bits. */
    static final long UNKNOWN_LENGTH = 0xFFFF_FFFFL;

    private static final int MOST_PARAMETERS = 5;

    /** Consumes a head. */
    static Container head(ByteBuffer bytes) throws DeviceException {
        if (bytes.remaining() < HEAD) {
            throw desync("a container of %d bytes".formatted(bytes.remaining()));
        }
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        Container container = new Container(
                Integer.toUnsignedLong(bytes.getInt()),
                Short.toUnsignedInt(bytes.getShort()),
                Short.toUnsignedInt(bytes.getShort()),
                Integer.toUnsignedLong(bytes.getInt()));
        if (container.length < HEAD || container.type < COMMAND || container.type > EVENT) {
            throw desync("no container: " + container);
        }
        return container;
    }

    /** Whether what follows in the buffer looks like the head of a response; consumes nothing. */
    static boolean isResponse(ByteBuffer bytes) {
        if (bytes.remaining() < HEAD) {
            return false;
        }
        ByteBuffer peek = bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        int length = peek.getInt();
        return peek.getShort() == RESPONSE && length >= HEAD && length <= HEAD + 4 * MOST_PARAMETERS;
    }

    /**
     * Consumes the parameters that follow this head, as many as its length says. What is no whole one is dropped:
     * uMTP-Responder 1.3.10 refuses a session that is open already with a parameter of one byte.
     */
    List<Long> parameters(ByteBuffer bytes) throws DeviceException {
        long payload = length - HEAD;
        if (payload > 4 * MOST_PARAMETERS || payload > bytes.remaining()) {
            throw desync("parameters of %d bytes, %d of them there".formatted(payload, bytes.remaining()));
        }
        List<Long> parameters = new ArrayList<>();
        for (long left = payload; left >= 4; left -= 4) {
            parameters.add(Integer.toUnsignedLong(bytes.getInt()));
        }
        bytes.position(bytes.position() + (int) (payload % 4));
        return parameters;
    }

    /** Writes a command; parameters are taken modulo 2^32. */
    static void command(ByteBuffer target, int code, long transaction, long... parameters) {
        target.order(ByteOrder.LITTLE_ENDIAN)
                .putInt(HEAD + 4 * parameters.length)
                .putShort((short) COMMAND)
                .putShort((short) code)
                .putInt((int) transaction);
        for (long parameter : parameters) {
            target.putInt((int) parameter);
        }
    }

    /** Writes data as one container. */
    static void data(ByteBuffer target, int code, long transaction, byte[] data) {
        target.order(ByteOrder.LITTLE_ENDIAN)
                .putInt(HEAD + data.length)
                .putShort((short) DATA)
                .putShort((short) code)
                .putInt((int) transaction)
                .put(data);
    }

    static DeviceException desync(String what) {
        return new DeviceException(Reason.DESYNC, "mtp: " + what);
    }
}
