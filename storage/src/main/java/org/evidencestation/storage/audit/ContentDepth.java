package org.evidencestation.storage.audit;

/** How an audit reads the footage itself. Everything that is signed is checked in each case. */
public enum ContentDepth {
    /** SHA-256 alone: no changed byte passes, and it is more than twice as fast. */
    SHA256,
    /** SM3 too, for those who believe that alone; it was computed in the same pass when the recording was sealed. */
    BOTH_DIGESTS
}
