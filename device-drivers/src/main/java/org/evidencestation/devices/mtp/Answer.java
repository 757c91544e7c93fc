package org.evidencestation.devices.mtp;

import java.util.List;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;

/**
 * A response (MTP 1.1 appendix F).
 *
 * @param parameters at most five, unsigned
 */
record Answer(int code, List<Long> parameters) {
    static final int OK = 0x2001;
    static final int SESSION_NOT_OPEN = 0x2003;
    static final int INVALID_TRANSACTION = 0x2004;
    static final int ACCESS_DENIED = 0x200F;
    static final int DEVICE_BUSY = 0x2019;
    static final int SESSION_ALREADY_OPEN = 0x201E;
    static final int CANCELLED = 0x201F;

    Answer {
        parameters = List.copyOf(parameters);
    }

    boolean ok() {
        return code == OK;
    }

    /** @throws DeviceException with what the code means, unless it is OK */
    void check(String operation) throws DeviceException {
        if (!ok()) {
            throw new DeviceException(reason(), "mtp: %s answered %04X".formatted(operation, code));
        }
    }

    private Reason reason() {
        return switch (code) {
            case SESSION_NOT_OPEN, INVALID_TRANSACTION, SESSION_ALREADY_OPEN, CANCELLED -> Reason.DESYNC;
            case 0x2005, 0x2006, 0x200A, 0x200B, 0x2014, 0x201B, 0x201D, 0x2020, 0xA801, 0xA802, 0xA803 ->
                Reason.UNSUPPORTED;
            case 0x2007 -> Reason.LENGTH_MISMATCH;
            case 0x2008, 0x2009, 0x201A -> Reason.NOT_FOUND;
            case 0x200D, 0x200E -> Reason.READ_ONLY;
            case ACCESS_DENIED -> Reason.ACCESS_DENIED;
            case 0x2013 -> Reason.LOCKED_OR_NO_MEDIA;
            case DEVICE_BUSY -> Reason.DEVICE_BUSY;
            default -> Reason.MEDIA_ERROR;
        };
    }
}
