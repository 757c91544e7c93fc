package org.evidencestation.app.disc.burner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evidencestation.storage.seal.Sha256;

/**
 * All bytes of a disc in one file, as they are to lie on it.
 *
 * @param bytes of it; whole sectors
 * @param digest of all of them
 */
public record FinishedImage(Path file, long bytes, Sha256 digest) {
    /** @throws IOException if the file has another size now, so that another disc would be made than the one that was planned */
    void require() throws IOException {
        if (Files.size(file) != bytes) {
            throw new IOException(file + " has not " + bytes + " bytes any more");
        }
    }
}
