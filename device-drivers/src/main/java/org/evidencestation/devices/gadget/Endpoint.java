package org.evidencestation.devices.gadget;

/** The kinds of endpoint an emulated recorder has besides endpoint 0; "in" is towards the host. */
public enum Endpoint {
    BULK_IN(0x80, 2, 0),
    BULK_OUT(0x00, 2, 0),
    /** Events; the host looks every 8 ms or so. */
    INTERRUPT_IN(0x80, 3, 7);

    private static final int INTERRUPT_PACKET = 64;

    private final int direction;
    private final int transfer;
    private final int interval;

    Endpoint(int direction, int transfer, int interval) {
        this.direction = direction;
        this.transfer = transfer;
        this.interval = interval;
    }

    boolean inward() {
        return direction != 0;
    }

    /** @param number from 1, as its file is called */
    int address(int number) {
        return direction | number;
    }

    int transfer() {
        return transfer;
    }

    int interval() {
        return interval;
    }

    int packet(int bulkPacket) {
        return this == INTERRUPT_IN ? INTERRUPT_PACKET : bulkPacket;
    }
}
