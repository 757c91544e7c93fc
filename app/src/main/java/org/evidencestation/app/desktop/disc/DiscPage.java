package org.evidencestation.app.desktop.disc;

/** The lists of the disc screen. */
public enum DiscPage {
    /** Evidence that lies on no disc yet. */
    QUEUE,
    JOBS,
    /** Every copy there is. */
    REGISTER,
    /** What this year has to be read again. */
    TESTS
}
