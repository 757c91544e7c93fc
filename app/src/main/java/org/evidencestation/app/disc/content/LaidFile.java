package org.evidencestation.app.disc.content;

import org.evidencestation.app.disc.burner.DiscFile;
import org.evidencestation.storage.seal.Sha256;

/**
 * A file on a disc with the digest it must be read back with.
 *
 * @param digest of these bytes: for a whole file of footage what was sealed
 */
public record LaidFile(DiscFile file, Sha256 digest) {}
