package org.evidencestation.storage.seal;

import java.nio.ByteBuffer;

/** A digest being computed; for one thread at a time. */
public interface RunningDigest {
    /** Takes the remaining bytes of the buffer, direct or not, and leaves its position at its limit. */
    void update(ByteBuffer bytes);

    /** An independent digest of the same bytes so far. */
    RunningDigest copy();

    /** The 32 bytes; the object may not be used afterwards. */
    byte[] finish();
}
