package org.evidencestation.devices.mtp.responder;

/** How a firmware always behaves. Each has been met in the field. */
public enum Habit {
    /** The head of a data container travels alone (Creative, some cameras). */
    SPLIT_HEAD,
    /** No zero-length packet after data that end with a full packet (QEMU, Android). */
    NO_ZERO_LENGTH_PACKET,
    /** DeviceInfo is refused until a session is open (uMTP-Responder 1.3.10). */
    SESSION_FIRST,
    /** A session of an earlier initiator is still open. */
    SESSION_LEFT_OPEN,
    /** That a session is open already is said with a parameter of one byte (uMTP-Responder 1.3.10). */
    SHORT_PARAMETER,
    /** No operation reads a part of a file. */
    WHOLE_FILES_ONLY,
    /** Parts can be read within the first 4 GiB only (QEMU). */
    NO_PARTIAL_64,
    /** No storage is shown, as by a telephone whose screen is locked. */
    LOCKED,
    /** Storages are shown, but may not be looked into. */
    DENIED,
    /** A whole file is converted on its way: other bytes, other length (Android). */
    TRANSCODES,
    /** Charge cannot be asked for. */
    NO_BATTERY,
    /** The clock cannot be asked for (Android). */
    NO_CLOCK,
    /** Dates of files are no dates. */
    SENSELESS_DATES,
    /** Times carry their offset from UTC. */
    DATES_WITH_ZONE,
    /** A folder holds itself and the folder it is in. */
    FOLDERS_IN_A_RING,
    /** Every handle is given twice. */
    HANDLES_TWICE,
    /** Names that are not ASCII are all the same (QEMU in the C locale). */
    MANGLED_NAMES,
    /** A few bytes of zero come before each answer (Samsung YP-U3). */
    STRAY_ZEROS,
    /** It takes no command before the host has taken its events (uMTP-Responder 1.3.10, GoPro). */
    WAITS_FOR_EVENTS,
    /** Nothing may be written to or deleted from its storages. */
    READ_ONLY_STORE,
    /** Sizes of 4 GiB and more are told without their upper bits, except where 64 bits are asked for (uMTP-Responder 1.3.10). */
    SIZES_WRAP,
    /** Objects are numbered anew in each session (Android). */
    FRESH_HANDLES
}
