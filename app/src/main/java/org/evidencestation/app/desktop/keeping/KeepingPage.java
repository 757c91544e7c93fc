package org.evidencestation.app.desktop.keeping;

/** The lists of the classifying screen. */
public enum KeepingPage {
    UNDETERMINED,
    DETERMINED,
    /** Of which a second person is asked. */
    WAITING
}
