package org.evidencestation.app.desktop.health;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.evidencestation.app.doctor.Check;

/** What the health screen asks of the station; every method may take long, but {@link #audit}, which only prepares. */
public interface Care {
    StationHealth facts() throws IOException;

    /** What this computer and this office have of what a station needs. */
    List<Check> computer() throws IOException;

    /** Writes what whoever helps from afar needs; takes seconds. */
    void support(Path file) throws IOException;

    /** A whole-vault check that trusts the station's own certificates and has not begun. */
    AuditRun audit();

    /** Brings the second copy up to date and returns when it is. */
    void copyNow() throws IOException;
}
