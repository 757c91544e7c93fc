package org.evidencestation.storage.seal;

/** Two detached signatures over the same bytes. */
public final class Seal {
    private final byte[] cms;
    private final byte[] sm2;

    public Seal(byte[] cms, byte[] sm2) {
        this.cms = cms.clone();
        this.sm2 = sm2.clone();
    }

    /** CMS SignedData (RFC 5652), DER, ECDSA P-256 with SHA-256; {@code openssl cms -verify} accepts it. */
    public byte[] cms() {
        return cms.clone();
    }

    /** SM2 with SM3 (GB/T 32918), DER, default signer id; {@code openssl pkeyutl -verify} accepts it. */
    public byte[] sm2() {
        return sm2.clone();
    }
}
