package org.evidencestation.devices.mtp;

/** Codes of data types (MTP 1.1, 3.2.1): 1 to 10 are whole numbers, signed and unsigned in turn. */
final class DataType {
    static final int STRING = 0xFFFF;
    /** What is left of an array's code is that of its elements. */
    static final int ELEMENT = 0x3FFF;

    private static final int ARRAY = 0x4000;

    private DataType() {}

    static boolean isArray(int type) {
        return (type & ~ELEMENT) == ARRAY;
    }

    static boolean isSigned(int type) {
        return type % 2 == 1;
    }

    /** Bytes of one element, 0 if there is no such type. */
    static int width(int element) {
        return element >= 1 && element <= 10 ? 1 << ((element - 1) / 2) : 0;
    }
}
