package org.evidencestation.app.custody;

import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.Listing;

/** Why something on a recorder did not become a recording. The codes are written into the journal and never change. */
enum FindingCode {
    /** Still changing: its size or time differed from the listing twice. */
    CHANGED("D-CHANGED"),
    VANISHED("D-VANISHED"),
    UNREADABLE("D-UNREADABLE"),
    DENIED("D-DENIED"),
    LENGTH("D-LENGTH"),
    LINK("D-LINK"),
    SPECIAL("D-SPECIAL"),
    FOLDER("D-FOLDER"),
    OTHER_VOLUME("D-VOLUME"),
    /** The recorder could not be asked for its charge. */
    BATTERY("D-BATTERY"),
    /** The recorder could not be asked for its time. */
    CLOCK("D-CLOCK"),
    /** The recorder's clock could not be set. */
    CLOCK_SET("D-CLOCK-SET"),
    /** The recorder says other things of itself than when it was bound. */
    IDENTITY("D-IDENTITY"),
    /** Held, but not erased: a second reading gave other bytes, or could not be made. */
    NOT_PROVEN("D-NOT-PROVEN"),
    /** Its footage was held and cleared, by two persons: it is not taken in again, and not erased from the recorder. */
    CLEARED("D-CLEARED"),
    /** The recorder failed or left while clips were erased from it. */
    NOT_CLEARED("D-NOT-CLEARED"),
    /** The recorder could not even be identified. */
    NOT_READ("D-NOT-READ"),
    /** Our own copy read back differently, twice. */
    READ_BACK("V-READBACK");

    private final String code;

    FindingCode(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    static FindingCode of(Listing.Why why) {
        return switch (why) {
            case SYMBOLIC_LINK -> LINK;
            case SPECIAL_FILE -> SPECIAL;
            case UNREADABLE_FOLDER -> FOLDER;
            case OTHER_FILE_SYSTEM -> OTHER_VOLUME;
        };
    }

    static FindingCode of(DeviceException.Reason reason) {
        return switch (reason) {
            case CHANGED -> CHANGED;
            case NOT_FOUND -> VANISHED;
            case ACCESS_DENIED -> DENIED;
            case LENGTH_MISMATCH -> LENGTH;
            case UNSUPPORTED,
                    MEDIA_ERROR,
                    READ_ONLY,
                    UNPLUGGED,
                    BUSY_BY_OTHER,
                    NOT_PERMITTED,
                    DRIVER_MISSING,
                    AUTH_FAILED,
                    DEVICE_BUSY,
                    LOCKED_OR_NO_MEDIA,
                    TIMEOUT,
                    STALL,
                    DESYNC,
                    CLOCK_REJECTED,
                    MODE_SWITCH_FAILED,
                    HOST_RESOURCES,
                    NATIVE_CRASH -> UNREADABLE;
        };
    }
}
