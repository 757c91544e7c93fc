package org.evidencestation.storage.seal;

import java.util.Set;

/** The public half of a station key: what anybody needs to check its seals. */
public final class StationCertificates {
    /** Reads the P-256 and the SM2 certificate, both X.509 in PEM. */
    public static StationCertificates parse(String ecdsaPem, String sm2Pem) throws SealException {
        throw new UnsupportedOperationException();
    }

    private StationCertificates() {}

    public String ecdsaPem() {
        throw new UnsupportedOperationException();
    }

    public String sm2Pem() {
        throw new UnsupportedOperationException();
    }

    /** The SM2 public key alone, PEM SubjectPublicKeyInfo, for {@code openssl pkeyutl -pubin}. */
    public String sm2PublicKeyPem() {
        throw new UnsupportedOperationException();
    }

    /** What is wrong with a seal; empty if both signatures are good and made with this station's keys. */
    public Set<Flaw> check(byte[] bytes, Seal seal) {
        throw new UnsupportedOperationException();
    }

    /** A way a seal can be bad. */
    public enum Flaw {
        CMS_UNREADABLE,
        CMS_OTHER_SIGNER,
        CMS_MISMATCH,
        SM2_MISMATCH
    }
}
