package org.evidencestation.app.desktop.shell;

/** Where the header leads. */
public enum Screen {
    WALL,
    RECORDINGS,
    HEALTH
}
