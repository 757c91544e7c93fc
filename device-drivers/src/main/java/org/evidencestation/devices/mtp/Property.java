package org.evidencestation.devices.mtp;

/** Codes of device and object properties (MTP 1.1 appendices B and C). */
final class Property {
    static final int BATTERY_LEVEL = 0x5001;
    static final int DATE_TIME = 0x5011;
    static final int OBJECT_SIZE = 0xDC04;

    private Property() {}
}
