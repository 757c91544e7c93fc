package org.evidencestation.storage.seal;

import java.io.IOException;
import java.security.Provider;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.tsp.TimeStampResp;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.evidencestation.storage.seal.TimeTokenException.Flaw;

/** A TimeStampResp (RFC 3161, 2.4.2) that holds a token; nothing it says has been checked. */
final class TimeAnswer {
    /** With a chain of certificates they take some 6 kB. */
    static final int LONGEST = 64 * 1024;

    private final TimeStampResponse response;
    private final TimeStampToken stamp;
    private final X509CertificateHolder signer;
    private final TimeToken token;

    private TimeAnswer(TimeStampResponse response, X509CertificateHolder signer, TimeToken token) {
        this.response = response;
        this.stamp = response.getTimeStampToken();
        this.signer = signer;
        this.token = token;
    }

    static TimeAnswer read(byte[] bytes) throws TimeTokenException {
        TimeStampResponse response = Untrusted.read(() -> parse(bytes))
                .orElseThrow(() -> new TimeTokenException(Flaw.UNREADABLE, "Not the answer of a time authority"));
        boolean granted =
                response.getStatus() == PKIStatus.GRANTED || response.getStatus() == PKIStatus.GRANTED_WITH_MODS;
        if (!granted || response.getTimeStampToken() == null) {
            throw new TimeTokenException(Flaw.REFUSED, "The time authority refused: " + response.getStatusString());
        }
        return Untrusted.read(() -> of(bytes, response))
                .orElseThrow(() -> new TimeTokenException(Flaw.UNREADABLE, "Not a token with its certificate"));
    }

    private static TimeStampResponse parse(byte[] bytes) throws IOException, org.bouncycastle.tsp.TSPException {
        if (bytes.length > LONGEST) {
            throw new IOException("Too long for a time token");
        }
        return new TimeStampResponse(TimeStampResp.getInstance(ASN1Primitive.fromByteArray(bytes)));
    }

    private static TimeAnswer of(byte[] bytes, TimeStampResponse response) throws IOException {
        TimeStampToken stamp = response.getTimeStampToken();
        X509CertificateHolder signer = stamp.getCertificates().getMatches(null).stream()
                .filter(certificate -> stamp.getSID().match(certificate))
                .findFirst()
                .orElseThrow(() -> new IOException("No certificate"));
        Instant time = stamp.getTimeStampInfo().getGenTime().toInstant();
        return new TimeAnswer(
                response, signer, new TimeToken(bytes, time, signer.getSubject().toString()));
    }

    /** Whether it answers this very request: nonce, imprint and policy. */
    boolean answers(TimeStampRequest request) {
        return Untrusted.read(() -> {
                    response.validate(request);
                    return true;
                })
                .orElse(false);
    }

    boolean isOver(byte[] bytes) {
        return Untrusted.read(() -> {
                    var info = stamp.getTimeStampInfo();
                    return info.getMessageImprintAlgOID().equals(NISTObjectIdentifiers.id_sha256)
                            && Sha256.ofDigest(info.getMessageImprintDigest()).equals(Sha256.of(bytes));
                })
                .orElse(false);
    }

    /** By the certificate that came with it, which is for time stamps only (RFC 3161, 2.3) and was valid at that time. */
    boolean isSigned(Provider provider) {
        return Untrusted.read(() -> {
                    stamp.validate(new JcaSimpleSignerInfoVerifierBuilder()
                            .setProvider(provider)
                            .build(signer));
                    return true;
                })
                .orElse(false);
    }

    X509CertificateHolder signer() {
        return signer;
    }

    Collection<X509CertificateHolder> certificates() {
        return List.copyOf(stamp.getCertificates().getMatches(null));
    }

    String authority() {
        return token.authority();
    }

    /** To be handed out only after it was checked. */
    TimeToken token() {
        return token;
    }
}
