package org.evidencestation.devices.disc;

/**
 * Why a command failed (SPC-3, 4.5), or that it did not.
 *
 * @param key 0 if all went well
 */
record Sense(int key, int code, int qualifier) {
    static final Sense GOOD = new Sense(0, 0, 0);
    static final Sense NO_MEDIUM = new Sense(2, 0x3A, 0);
    static final Sense WRITE_ERROR = new Sense(3, 0x0C, 0);
    static final Sense READ_ERROR = new Sense(3, 0x11, 0);
    static final Sense NO_SUCH_COMMAND = new Sense(5, 0x20, 0);
    static final Sense OUT_OF_RANGE = new Sense(5, 0x21, 0);
    static final Sense NOT_THERE_NEXT = new Sense(5, 0x21, 2);
    static final Sense NO_SUCH_FIELD = new Sense(5, 0x24, 0);
    static final Sense CANNOT_WRITE_MEDIUM = new Sense(5, 0x30, 5);
    static final Sense MEDIUM_CHANGED = new Sense(6, 0x28, 0);

    boolean good() {
        return key == 0;
    }

    /** Fixed format, as REQUEST SENSE returns it. */
    byte[] bytes() {
        byte[] bytes = new byte[18];
        bytes[0] = 0x70;
        bytes[2] = (byte) key;
        bytes[7] = 10;
        bytes[12] = (byte) code;
        bytes[13] = (byte) qualifier;
        return bytes;
    }
}
