package org.evidencestation.storage.vault;

import java.io.IOException;
import org.evidencestation.storage.seal.Sha256;

/** What the disk gave back is not what was written to it; the copy was thrown away and nothing was published. */
public final class ReadBackException extends IOException {
    private static final long serialVersionUID = 1L;

    ReadBackException(Sha256 written, Sha256 read) {
        super("Wrote " + written + " but read back " + read);
    }
}
