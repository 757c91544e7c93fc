package org.evidencestation.storage.seal;

import java.security.SecureRandom;
import java.util.Random;

/** Randomness that comes out the same each time; for tests only. */
public final class SeededRandom extends SecureRandom {
    private static final long serialVersionUID = 1L;

    private final Random source;

    public SeededRandom(long seed) {
        this.source = new Random(seed);
    }

    @Override
    public synchronized void nextBytes(byte[] bytes) {
        source.nextBytes(bytes);
    }
}
