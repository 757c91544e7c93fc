package org.evidencestation.storage.seal;

/** Starts digests. */
public final class Digests {
    private Digests() {}

    /** SHA-256 (FIPS 180-4), by the JDK, which has it in hardware. */
    public static RunningDigest sha256() {
        return JdkSha256.start();
    }

    /** SM3 (GM/T 0004-2012, GB/T 32905-2016), by the system's libcrypto where there is one, else in Java. */
    public static RunningDigest sm3() {
        return LibcryptoSm3.start().orElseGet(BouncySm3::start);
    }
}
