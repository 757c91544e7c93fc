package org.evidencestation.storage.seal;

/** Starts digests. */
public final class Digests {
    private Digests() {}

    public static RunningDigest sha256() {
        throw new UnsupportedOperationException();
    }

    public static RunningDigest sm3() {
        throw new UnsupportedOperationException();
    }
}
