package org.evidencestation.storage.seal;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;

/** The station's private keys, ECDSA P-256 and SM2, kept in a PKCS#12 file outside the vault. */
public final class StationKey {
    private StationKey() {}

    /**
     * Opens the keys in a folder, creating them at first start with a random pass phrase of their own: there is no
     * default one.
     */
    public static StationKey openOrCreate(Path folder, InstantSource time, SecureRandom random) throws SealException {
        throw new UnsupportedOperationException();
    }

    /** Eight characters that name the station; derived from its certificate. */
    public String stationId() {
        throw new UnsupportedOperationException();
    }

    public StationCertificates certificates() {
        throw new UnsupportedOperationException();
    }

    public Seal sign(byte[] bytes) {
        throw new UnsupportedOperationException();
    }
}
