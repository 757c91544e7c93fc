package org.evidencestation.app.viewing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.storage.journal.RecordingId;

/** Where footage lies. Every call reads from disks. */
public interface FootageVault {
    boolean holds(RecordingId recording);

    /** Why nobody may see it, whatever was granted; empty if somebody may. */
    Optional<Refusal> barred(RecordingId recording);

    /** The stored file itself; whoever is given it reads it and does nothing else. */
    Path content(RecordingId recording) throws IOException;

    /** Reads every byte of it. */
    Fixity prove(RecordingId recording) throws IOException;
}
