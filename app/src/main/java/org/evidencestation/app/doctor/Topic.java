package org.evidencestation.app.doctor;

/** What a station needs, in the order it is told. */
public enum Topic {
    PROGRAM,
    MEMORY,
    NAMES,
    DISPLAY,
    FONTS,
    DECODER,
    SOUND,
    TIME,
    RECORDERS,
    GRABBERS,
    MOUNTING,
    BURNER,
    CORRECTION,
    VAULT,
    ENCRYPTION,
    SPACE,
    DISK,
    KEYS,
    COPY,
    DRILL,
    FIXITY,
    PEOPLE,
    OFFICE,
    SLOTS,
    LOGS
}
