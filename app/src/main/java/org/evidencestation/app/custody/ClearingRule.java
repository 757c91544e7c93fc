package org.evidencestation.app.custody;

import org.evidencestation.storage.seal.Sha256;

/**
 * Whether clips are erased from recorders once they are held.
 *
 * @param lockedToo also those the recorder has locked against being recorded over
 * @param profileDigest of the regulation that lets it be done
 */
public record ClearingRule(boolean enabled, boolean lockedToo, Sha256 profileDigest) {
    /** Nothing is ever erased: what an office that has decided nothing gets. */
    public static final ClearingRule OFF = new ClearingRule(false, false, Sha256.of());
}
