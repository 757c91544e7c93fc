package org.evidencestation.devices.jieli;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.evidencestation.devices.DeviceException.Reason;

/**
 * What became of a command (SPC-4, 4.5; sg3_utils' names for what the host saw).
 *
 * @param status of the unit
 * @param host what the host controller's driver says, 0 for nothing wrong
 * @param sense why, in fixed or descriptor format; perhaps nothing
 * @param data what came
 */
public record ScsiReply(int status, int host, ByteBuffer sense, ByteBuffer data) {
    private static final int GOOD = 0x00;
    private static final int CHECK_CONDITION = 0x02;
    private static final int BUSY = 0x08;
    private static final int TASK_SET_FULL = 0x28;
    private static final int DESCRIPTOR_FORMAT = 0x72;
    private static final int NO_MEDIUM = 0x3A;

    /** Empty if the command was obeyed. */
    Optional<Reason> failure() {
        Optional<Reason> onTheWay = onTheWay();
        return onTheWay.isPresent() ? onTheWay : refusal();
    }

    /** Something happened before, for example a reset, and the command was not looked at; it can be given again. */
    boolean attention() {
        return host == 0 && status == CHECK_CONDITION && key() == 6;
    }

    private Optional<Reason> onTheWay() {
        return switch (host) {
            case 0 -> Optional.empty();
            // DID_NO_CONNECT, DID_BAD_TARGET
            case 1, 4 -> Optional.of(Reason.UNPLUGGED);
            case 2 -> Optional.of(Reason.DEVICE_BUSY);
            // DID_TIME_OUT, DID_ABORT, DID_RESET: the kernel gives up a command in any of these ways
            case 3, 5, 8 -> Optional.of(Reason.TIMEOUT);
            default -> Optional.of(Reason.DESYNC);
        };
    }

    private Optional<Reason> refusal() {
        return switch (status) {
            case GOOD -> Optional.empty();
            case CHECK_CONDITION -> Optional.of(sensed());
            case BUSY, TASK_SET_FULL -> Optional.of(Reason.DEVICE_BUSY);
            default -> Optional.of(Reason.DESYNC);
        };
    }

    private Reason sensed() {
        return switch (key()) {
            case 2 -> additional() == NO_MEDIUM ? Reason.LOCKED_OR_NO_MEDIA : Reason.DEVICE_BUSY;
            case 3, 4 -> Reason.MEDIA_ERROR;
            case 5 -> Reason.UNSUPPORTED;
            case 6 -> Reason.DEVICE_BUSY;
            case 7 -> Reason.READ_ONLY;
            default -> Reason.DESYNC;
        };
    }

    private boolean descriptors() {
        return at(0) >= DESCRIPTOR_FORMAT && at(0) <= DESCRIPTOR_FORMAT + 1;
    }

    private int key() {
        return at(descriptors() ? 1 : 2) & 0xF;
    }

    private int additional() {
        return at(descriptors() ? 2 : 12);
    }

    private int at(int index) {
        return index < sense.limit() ? Byte.toUnsignedInt(sense.get(index)) & (index == 0 ? 0x7F : 0xFF) : 0;
    }

    /** Status, host and sense, for the log. */
    String told() {
        return "status %02X, host %02X, sense %X/%02X".formatted(status, host, key(), additional());
    }
}
