package org.evidencestation.app.desktop.health;

import java.io.IOException;

/** What the health screen asks of the station; every method may take long, but {@link #audit}, which only prepares. */
public interface Care {
    StationHealth facts() throws IOException;

    /** A whole-vault check that trusts the station's own certificates and has not begun. */
    AuditRun audit();

    /** Brings the second copy up to date and returns when it is. */
    void copyNow() throws IOException;
}
