package org.evidencestation.storage.seal;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** One private key with the certificate that names its station. */
record StationIdentity(PrivateKey key, X509Certificate certificate) {
    private static final int YEARS = 20;
    private static final int SERIAL_BITS = 127;

    /** Makes a key pair of this kind; all randomness is drawn from {@code random}. */
    static KeyPair newKeys(KeyKind kind, Provider provider, SecureRandom random) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", provider);
        generator.initialize(new ECGenParameterSpec(kind.curve()), random);
        return generator.generateKeyPair();
    }

    /** Signs the public key with its own private key. The validity starts a day early, for clocks that are behind ours. */
    static StationIdentity selfSigned(KeyKind kind, KeyPair keys, String stationId, Instant now, SigningTools tools)
            throws GeneralSecurityException, CertIOException, OperatorCreationException {
        X500Name name = new X500Name("CN=" + stationId);
        Instant start = now.minusSeconds(86_400);
        Instant end = start.atZone(ZoneOffset.UTC).plusYears(YEARS).toInstant();
        BigInteger serial = new BigInteger(SERIAL_BITS, tools.random()).setBit(SERIAL_BITS - 1);
        var builder =
                new JcaX509v3CertificateBuilder(name, serial, Date.from(start), Date.from(end), name, keys.getPublic());
        var identifiers = new JcaX509ExtensionUtils();
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
        builder.addExtension(
                Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        builder.addExtension(
                Extension.subjectKeyIdentifier, false, identifiers.createSubjectKeyIdentifier(keys.getPublic()));
        var signer = new JcaContentSignerBuilder(kind.signature())
                .setProvider(tools.provider())
                .setSecureRandom(tools.random())
                .build(keys.getPrivate());
        X509Certificate certificate =
                new JcaX509CertificateConverter().setProvider(tools.provider()).getCertificate(builder.build(signer));
        return new StationIdentity(keys.getPrivate(), certificate);
    }
}
