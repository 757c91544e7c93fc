package org.evidencestation.devices.disc;

/** What goes wrong with the medium that is in, and where; positions are bytes from its beginning. */
final class Faults {
    static final long NEVER = Long.MAX_VALUE;

    private volatile long writeError = NEVER;
    private volatile long readError = NEVER;
    private volatile long pull = NEVER;
    private volatile long flip = NEVER;

    /** From here on nothing is written any more. */
    void writeError(long position) {
        writeError = position;
    }

    /** The sector around it cannot be read. */
    void readError(long position) {
        readError = position;
    }

    /** When this is written, the cable is pulled; once. */
    void pull(long position) {
        pull = position;
    }

    /** A bit of this byte is read wrongly. */
    void flip(long position) {
        flip = position;
    }

    void none() {
        writeError = NEVER;
        readError = NEVER;
        pull = NEVER;
        flip = NEVER;
    }

    boolean writeFails(long end) {
        return end > writeError;
    }

    boolean readFails(long begin, long end) {
        return readError >= begin && readError < end;
    }

    boolean pulls(long end) {
        boolean now = end > pull;
        if (now) {
            pull = NEVER;
        }
        return now;
    }

    void spoil(byte[] bytes, long begin) {
        if (flip >= begin && flip < begin + bytes.length) {
            bytes[(int) (flip - begin)] ^= 1;
        }
    }
}
