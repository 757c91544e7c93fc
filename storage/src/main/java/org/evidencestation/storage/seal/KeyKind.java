package org.evidencestation.storage.seal;

/** The two kinds of station key. Each certificate is signed with its own key. */
enum KeyKind {
    /** What every stock tool can check. */
    ECDSA("secp256r1", "SHA256withECDSA", "1.2.840.10045.3.1.7", "station-ecdsa"),

    /** What the commercial cryptography rules ask for (GB/T 32918, GB/T 32905). */
    SM2("sm2p256v1", "SM3withSM2", "1.2.156.10197.1.301", "station-sm2");

    private final String curve;
    private final String signature;
    private final String curveOid;
    private final String alias;

    KeyKind(String curve, String signature, String curveOid, String alias) {
        this.curve = curve;
        this.signature = signature;
        this.curveOid = curveOid;
        this.alias = alias;
    }

    String curve() {
        return curve;
    }

    /** The algorithm's name as Bouncy Castle knows it. */
    String signature() {
        return signature;
    }

    String curveOid() {
        return curveOid;
    }

    /** Where the key stands in the PKCS#12 file. */
    String alias() {
        return alias;
    }
}
