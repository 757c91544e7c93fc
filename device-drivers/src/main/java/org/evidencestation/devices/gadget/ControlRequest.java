package org.evidencestation.devices.gadget;

import java.nio.ByteBuffer;

/**
 * A request of the host on endpoint 0 (USB 2.0, 9.3). All fields are unsigned.
 *
 * @param type bmRequestType
 * @param code bRequest
 * @param length of the data that follow, or of the most that are asked for
 */
public record ControlRequest(int type, int code, int value, int index, int length) {
    private static final int IN = 0x80;

    /** Consumes the eight bytes of a setup packet, little endian. */
    static ControlRequest of(ByteBuffer setup) {
        return new ControlRequest(
                Byte.toUnsignedInt(setup.get()),
                Byte.toUnsignedInt(setup.get()),
                Short.toUnsignedInt(setup.getShort()),
                Short.toUnsignedInt(setup.getShort()),
                Short.toUnsignedInt(setup.getShort()));
    }

    /** Whether the host asks for data. */
    public boolean asks() {
        return (type & IN) != 0;
    }
}
