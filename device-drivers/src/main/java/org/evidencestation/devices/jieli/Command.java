package org.evidencestation.devices.jieli;

/** The sub-commands that are used; those that have to do with passwords are not. */
enum Command {
    INIT(1, 0),
    GET_ID_CODE(2, 6),
    GET_DEV_INFO(3, 89),
    SYNC_DEV_TIME(5, 0),
    SET_MSDC(6, 0),
    READ_DEV_RES(7, 8),
    READ_BATTERY(8, 4),
    GET_SD_STATUS(12, 4),
    GET_RETURN_STATUS(14, 4);

    private static final int LENGTH = 16;
    private static final int SUB_COMMAND = 5;
    private static final int DATA_LENGTH = 7;

    private final int code;
    private final int room;

    Command(int code, int room) {
        this.code = code;
        this.room = room;
    }

    /** How many bytes come back. */
    int room() {
        return room;
    }

    byte[] asking() {
        return descriptor(0xFD, 0x81, room);
    }

    /** @param bytes that go with it */
    byte[] telling(int bytes) {
        return descriptor(0xFB, 0x82, bytes);
    }

    private byte[] descriptor(int operation, int direction, int bytes) {
        byte[] descriptor = new byte[LENGTH];
        descriptor[0] = (byte) operation;
        descriptor[1] = (byte) direction;
        descriptor[SUB_COMMAND] = (byte) code;
        descriptor[DATA_LENGTH] = (byte) bytes;
        return descriptor;
    }
}
