package org.evidencestation.storage.journal;

import org.evidencestation.storage.seal.Sha256;

/**
 * A decision that follows from a regulation, or rests on its words: it names the profile it was made by, so that it can be
 * judged again by the same one whatever is in force by then.
 */
public interface Ruled {
    /** Of the profile's file; of more files, that of their {@code sha256sum} lines. The vault keeps the bytes. */
    Sha256 profileDigest();
}
