package org.evidencestation.storage.journal;

import java.util.Optional;
import org.evidencestation.storage.seal.Seal;

/** A checkpoint as it lies in a vault; nothing about it has been checked. */
public final class StoredCheckpoint {
    private final long size;
    private final byte[] text;
    private final Seal seal;

    StoredCheckpoint(long size, byte[] text, Seal seal) {
        this.size = size;
        this.text = text.clone();
        this.seal = seal;
    }

    /** The number of lines its file name tells. */
    public long size() {
        return size;
    }

    /** The bytes that were signed. */
    public byte[] text() {
        return text.clone();
    }

    public Seal seal() {
        return seal;
    }

    /** What the text says, if it is a checkpoint at all and for the size of its file name. */
    public Optional<Checkpoint> checkpoint() {
        return Checkpoint.parse(text).filter(read -> read.size() == size);
    }
}
