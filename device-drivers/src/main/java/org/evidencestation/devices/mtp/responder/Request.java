package org.evidencestation.devices.mtp.responder;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** A command of the host. */
record Request(int operation, long transaction, List<Long> parameters) {
    static final int GET_DEVICE_INFO = 0x1001;
    static final int OPEN_SESSION = 0x1002;
    static final int CLOSE_SESSION = 0x1003;

    private static final int COMMAND = 1;
    private static final int MOST_PARAMETERS = 5;

    /** Reads on after length and type; of a data container no parameters. */
    static Request after(int type, ByteBuffer bytes) {
        int operation = Short.toUnsignedInt(bytes.getShort());
        long transaction = Integer.toUnsignedLong(bytes.getInt());
        List<Long> parameters = new ArrayList<>();
        while (type == COMMAND && bytes.remaining() >= 4 && parameters.size() < MOST_PARAMETERS) {
            parameters.add(Integer.toUnsignedLong(bytes.getInt()));
        }
        return new Request(operation, transaction, parameters);
    }

    /** What was left out is 0. */
    long parameter(int index) {
        return index < parameters.size() ? parameters.get(index) : 0;
    }
}
