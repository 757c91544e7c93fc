package org.evidencestation.storage.seal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * Detached CMS SignedData (RFC 5652) with one ECDSA P-256 signer and SHA-256. It carries no signing time: when a seal was
 * made is said by the signed bytes and the journal, and the same bytes, key and randomness give the same signature.
 */
final class CmsSignature {
    /** Ours take 1.1 kB, with a time token 2.5 kB or, with its whole chain, some 10 kB. */
    private static final int LONGEST = 64 * 1024;

    private CmsSignature() {}

    static byte[] sign(byte[] bytes, StationIdentity identity, SigningTools tools)
            throws GeneralSecurityException, OperatorCreationException, CMSException, IOException {
        var digests = new JcaDigestCalculatorProviderBuilder()
                .setProvider(tools.provider())
                .build();
        var signer = new JcaContentSignerBuilder(KeyKind.ECDSA.signature())
                .setProvider(tools.provider())
                .setSecureRandom(tools.random())
                .build(identity.key());
        var attributes = new DefaultSignedAttributeTableGenerator();
        var generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(digests)
                .setSignedAttributeGenerator(
                        given -> attributes.getAttributes(given).remove(CMSAttributes.signingTime))
                .build(signer, identity.certificate()));
        generator.addCertificates(new JcaCertStore(List.of(identity.certificate())));
        return generator.generate(new CMSProcessableByteArray(bytes), false).getEncoded(ASN1Encoding.DER);
    }

    /** The one flaw found first, or nothing. */
    static Optional<StationCertificates.Flaw> check(
            byte[] bytes, byte[] cms, X509Certificate certificate, Provider provider) {
        Optional<SignerInformation> read = Untrusted.read(() -> onlySigner(detached(bytes, cms)));
        if (read.isEmpty()) {
            return Optional.of(StationCertificates.Flaw.CMS_UNREADABLE);
        }
        SignerInformation signer = read.get();
        if (!Untrusted.read(() -> signer.getSID().match(new JcaX509CertificateHolder(certificate)))
                .orElse(false)) {
            return Optional.of(StationCertificates.Flaw.CMS_OTHER_SIGNER);
        }
        // The key is ours, never the one that came with the signature.
        var verifier = new JcaSimpleSignerInfoVerifierBuilder().setProvider(provider);
        boolean good = Untrusted.read(() -> signer.verify(verifier.build(certificate.getPublicKey()))
                        && Arrays.equals(cms, frame(signer.toASN1Structure(), certificate)))
                .orElse(false);
        return good ? Optional.empty() : Optional.of(StationCertificates.Flaw.CMS_MISMATCH);
    }

    private static CMSSignedData detached(byte[] bytes, byte[] cms) throws IOException, CMSException {
        if (cms.length > LONGEST) {
            throw new IOException("Too long for one of our signatures");
        }
        // fromByteArray refuses bytes after the end, which CMSSignedData would pass over.
        var content = ContentInfo.getInstance(ASN1Primitive.fromByteArray(cms));
        if (new CMSSignedData(content).getSignedContent() != null) {
            throw new IOException("Not detached");
        }
        return new CMSSignedData(new CMSProcessableByteArray(bytes), content);
    }

    private static SignerInformation onlySigner(CMSSignedData signed) throws IOException {
        Collection<SignerInformation> signers = signed.getSignerInfos().getSigners();
        if (signers.size() != 1) {
            throw new IOException("Not one signer");
        }
        SignerInformation signer = signers.iterator().next();
        // Without signed attributes, the attributes of one signature could pass as the content of another.
        if (signer.getSignedAttributes() == null
                || !signer.getDigestAlgOID().equals(NISTObjectIdentifiers.id_sha256.getId())
                || !signer.getEncryptionAlgOID().equals(X9ObjectIdentifiers.ecdsa_with_SHA256.getId())) {
            throw new IOException("Not the form of our signatures");
        }
        return signer;
    }

    /**
     * What we would write around this signer: everything the signature does not cover. Our parser passes over much that is
     * wrong there, other people's programs do not.
     */
    private static byte[] frame(SignerInfo found, X509Certificate certificate)
            throws IOException, CertificateEncodingException {
        var holder = new JcaX509CertificateHolder(certificate);
        var sha256 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);
        var signer = new SignerInfo(
                new SignerIdentifier(new IssuerAndSerialNumber(holder.toASN1Structure())),
                sha256,
                found.getAuthenticatedAttributes(),
                new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256),
                found.getEncryptedDigest(),
                found.getUnauthenticatedAttributes());
        var signed = new SignedData(
                new DERSet(sha256),
                new ContentInfo(CMSObjectIdentifiers.data, null),
                new DERSet(holder.toASN1Structure()),
                null,
                new DERSet(signer));
        return new ContentInfo(CMSObjectIdentifiers.signedData, signed).getEncoded(ASN1Encoding.DER);
    }
}
