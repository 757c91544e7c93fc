package org.evidencestation.app.disc.burner;

import java.util.Map;
import org.evidencestation.storage.seal.Sha256;

/**
 * What was read from a disc, every byte of it, past every cache.
 *
 * @param bytes of the whole session
 * @param image their digest
 * @param files digest of each file, by its path
 */
public record ReadDisc(long bytes, Sha256 image, Map<String, Sha256> files) {
    public ReadDisc {
        files = Map.copyOf(files);
    }
}
