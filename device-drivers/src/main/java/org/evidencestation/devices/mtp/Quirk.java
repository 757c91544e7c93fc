package org.evidencestation.devices.mtp;

/** How a recorder departs from the standard. Names after libmtp's {@code device-flags.h} where it has one. */
enum Quirk {
    /** Code and transaction in heads are junk (libmtp IGNORE_HEADER_ERRORS: Creative, Aricent). */
    IGNORE_HEADER_ERRORS,
    /** The charge it reports is not one (libmtp BROKEN_BATTERY_LEVEL). */
    BROKEN_BATTERY_LEVEL,
    /** ObjectInfo carries a size of 64 bits (libmtp PROPLIST_OVERRIDES_OI: some Samsung). */
    WIDE_OBJECT_SIZE,
    /**
     * A partial read hangs if its last packet is exactly full at 512 bytes (libmtp SAMSUNG_OFFSET_BUG); one byte less is
     * asked for.
     */
    NO_FULL_LAST_PACKET,
    /** Dates without a zone are UTC (QEMU, hw/usb/dev-mtp.c: gmtime), where everybody else means local time. */
    DATES_IN_UTC,
    /** The serial number in DeviceInfo is the same on all of them (QEMU: 0123456789abcdef twice). */
    SERIAL_OF_THE_MAKE,
    /** GetObjectPropList answers wrongly (libmtp BROKEN_MTPGETOBJPROPLIST: the default for Android). */
    NO_PROPERTY_LIST
}
