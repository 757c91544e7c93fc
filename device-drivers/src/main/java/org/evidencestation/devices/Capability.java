package org.evidencestation.devices;

/** What a docked recorder can do; the screen offers only what is flagged. */
public enum Capability {
    LIST,
    READ,
    RESUME_READ,
    SIZE64,
    STABLE_IDS,
    DELETE,
    BATTERY,
    CLOCK_READ,
    CLOCK_SET,
    CLOCK_SET_DEFERRED,
    IDENTITY_READ,
    IDENTITY_WRITE,
    MODE_SWITCH,
    IMPORTANT_MARK,
    WRITE_BLOCKED,
    EVENTS,
    TRANSCODE_RISK,
    SINGLE_INSTANCE,
    ENCRYPTED_MEDIA
}
