package org.evidencestation.app.desktop.shell;

/** Where the header leads. */
public enum Screen {
    WALL,
    RECORDINGS,
    DUTY,
    ACCESS,
    EQUIPMENT,
    /** The supervisor's. */
    REVIEW,
    REGULATIONS,
    HEALTH,
    /** Alone, without header and footer. */
    TIME_CARD,
    /** Alone too, as long as it lasts. */
    ROOM
}
