package org.evidencestation.storage.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.Provider;
import java.security.PublicKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.EnumSet;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/** The public half of a station key: what anybody needs to check its seals. Safe for several threads. */
public final class StationCertificates {
    private static final String PEM_TYPE = "CERTIFICATE";

    private final X509Certificate ecdsa;
    private final X509Certificate sm2;
    private final Provider provider;

    StationCertificates(X509Certificate ecdsa, X509Certificate sm2, Provider provider) {
        this.ecdsa = ecdsa;
        this.sm2 = sm2;
        this.provider = provider;
    }

    /**
     * Reads the P-256 and the SM2 certificate, both X.509 in PEM.
     *
     * @throws SealException if a text is no certificate, is for another kind of key, is not signed with its own key, or
     *     if the two name different stations
     */
    public static StationCertificates parse(String ecdsaPem, String sm2Pem) throws SealException {
        Provider provider = OwnProvider.BOUNCY_CASTLE;
        X509Certificate ecdsa = certificate(ecdsaPem, KeyKind.ECDSA, provider);
        X509Certificate sm2 = certificate(sm2Pem, KeyKind.SM2, provider);
        if (!ecdsa.getSubjectX500Principal().equals(sm2.getSubjectX500Principal())) {
            throw new SealException("The two certificates name different stations");
        }
        return new StationCertificates(ecdsa, sm2, provider);
    }

    private static X509Certificate certificate(String pem, KeyKind kind, Provider provider) throws SealException {
        return Untrusted.read(() -> {
                    byte[] der = Pem.read(PEM_TYPE, pem);
                    var read = (X509Certificate) CertificateFactory.getInstance("X.509", provider)
                            .generateCertificate(new ByteArrayInputStream(der));
                    if (!curveOid(read.getPublicKey()).equals(kind.curveOid())) {
                        throw new IOException("Another kind of key");
                    }
                    read.verify(read.getPublicKey(), provider);
                    return read;
                })
                .orElseThrow(() -> new SealException("Not a self-signed " + kind + " certificate in PEM"));
    }

    private static String curveOid(PublicKey key) {
        var parameters = SubjectPublicKeyInfo.getInstance(key.getEncoded())
                .getAlgorithm()
                .getParameters();
        return ASN1ObjectIdentifier.getInstance(parameters).getId();
    }

    /**
     * Eight characters that name the station: the first 40 bits of the SHA-256 of the P-256 SubjectPublicKeyInfo, in
     * Crockford's base 32. They find a station, they prove none.
     */
    public String stationId() {
        return stationId(ecdsa.getPublicKey());
    }

    static String stationId(PublicKey ecdsa) {
        return SealCode.of(Sha256.of(ecdsa.getEncoded())).text().replace("-", "");
    }

    /**
     * What a person compares with paper: SHA-256 of the P-256 certificate's DER, as {@code openssl x509 -noout -fingerprint
     * -sha256} tells it.
     */
    public Sha256 fingerprint() {
        return Sha256.of(der(ecdsa));
    }

    /** The same of the SM2 certificate. */
    public Sha256 sm2Fingerprint() {
        return Sha256.of(der(sm2));
    }

    /** Subject of the P-256 certificate, RFC 2253. */
    public String subject() {
        return ecdsa.getSubjectX500Principal().getName();
    }

    public String ecdsaPem() {
        return pem(ecdsa);
    }

    public String sm2Pem() {
        return pem(sm2);
    }

    /** The SM2 public key alone, PEM SubjectPublicKeyInfo, for {@code openssl pkeyutl -pubin}. */
    public String sm2PublicKeyPem() {
        return Pem.of("PUBLIC KEY", sm2.getPublicKey().getEncoded());
    }

    private static String pem(X509Certificate certificate) {
        return Pem.of(PEM_TYPE, der(certificate));
    }

    private static byte[] der(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("It was read from its encoding", e);
        }
    }

    /**
     * What is wrong with a seal; empty if both signatures are good and made with this station's keys. Answers for any
     * bytes whatever and throws nothing.
     */
    public Set<Flaw> check(byte[] bytes, Seal seal) {
        Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
        CmsSignature.check(bytes, seal.cms(), ecdsa, provider).ifPresent(flaws::add);
        if (!Sm2Signature.matches(bytes, seal.sm2(), sm2.getPublicKey(), provider)) {
            flaws.add(Flaw.SM2_MISMATCH);
        }
        return flaws;
    }

    /** A way a seal can be bad. */
    public enum Flaw {
        /** Not a detached CMS signature of the form this station makes. */
        CMS_UNREADABLE,
        /** Signed by somebody, but not with this station's certificate. */
        CMS_OTHER_SIGNER,
        /** It names this station, but was not made over these bytes with its key. */
        CMS_MISMATCH,
        /** Not an SM2 signature over these bytes with this station's key. */
        SM2_MISMATCH
    }
}
