package org.evidencestation.storage.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.evidencestation.storage.seal.TimeTokenException.Flaw;

/** Whom the checker believes about time. Safe for several threads. */
public final class TimeAnchor {
    private static final int MOST_CERTIFICATES = 16;

    private final Provider provider;
    private final List<X509Certificate> trusted;

    private TimeAnchor(Provider provider, List<X509Certificate> trusted) {
        this.provider = provider;
        this.trusted = List.copyOf(trusted);
    }

    /**
     * Reads the certificates of one or more roots, or of the authority itself.
     *
     * @param pem X.509 certificates, one behind the other
     * @throws SealException if there is none, or one cannot be read
     */
    public static TimeAnchor parse(byte[] pem) throws SealException {
        Provider provider = OwnProvider.BOUNCY_CASTLE;
        List<X509Certificate> read = Untrusted.<List<X509Certificate>>read(() -> {
                    List<X509Certificate> certificates = new ArrayList<>();
                    for (var each : CertificateFactory.getInstance("X.509", provider)
                            .generateCertificates(new ByteArrayInputStream(pem))) {
                        certificates.add((X509Certificate) each);
                    }
                    return certificates;
                })
                .orElse(List.of());
        if (read.isEmpty() || read.size() > MOST_CERTIFICATES) {
            throw new SealException("No certificate of a time authority in PEM");
        }
        return new TimeAnchor(provider, read);
    }

    /** Believes nobody: every token that is good in itself passes, whoever made it. */
    public static TimeAnchor anybody() {
        return new TimeAnchor(OwnProvider.BOUNCY_CASTLE, List.of());
    }

    /**
     * Checks an answer that was kept: its imprint, its signature, that its certificate is for time stamps only, was valid at
     * the time the token tells and leads to one that is trusted. Revocation is not asked for: it needs a network.
     *
     * @throws TimeTokenException if it proves nothing about these bytes; whatever the answer holds, nothing else is thrown
     */
    public TimeToken check(byte[] bytes, byte[] answer) throws TimeTokenException {
        return check(bytes, TimeAnswer.read(answer));
    }

    TimeToken check(byte[] bytes, TimeAnswer answer) throws TimeTokenException {
        if (!answer.isOver(bytes)) {
            throw new TimeTokenException(Flaw.OTHER_BYTES, "The time token is over other bytes");
        }
        if (!answer.isSigned(provider)) {
            throw new TimeTokenException(Flaw.NOT_GENUINE, "The time token is not signed as it must be");
        }
        if (!trusted.isEmpty() && !Untrusted.read(() -> leadsToTrust(answer)).orElse(false)) {
            throw new TimeTokenException(Flaw.OTHER_AUTHORITY, "Signed by " + answer.authority());
        }
        return answer.token();
    }

    private boolean leadsToTrust(TimeAnswer answer) throws GeneralSecurityException, IOException {
        X509Certificate signer = converted(answer.signer());
        return trusted.contains(signer) || path(signer, answer);
    }

    private boolean path(X509Certificate signer, TimeAnswer answer) throws GeneralSecurityException, IOException {
        Set<TrustAnchor> anchors =
                trusted.stream().map(each -> new TrustAnchor(each, null)).collect(Collectors.toSet());
        X509CertSelector target = new X509CertSelector();
        target.setCertificate(signer);
        PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors, target);
        List<X509Certificate> between = new ArrayList<>();
        for (X509CertificateHolder holder : answer.certificates()) {
            between.add(converted(holder));
        }
        parameters.addCertStore(
                CertStore.getInstance("Collection", new CollectionCertStoreParameters(between), provider));
        parameters.setRevocationEnabled(false);
        parameters.setDate(Date.from(answer.token().time()));
        return CertPathBuilder.getInstance("PKIX", provider).build(parameters) != null;
    }

    private X509Certificate converted(X509CertificateHolder holder) throws GeneralSecurityException {
        return new JcaX509CertificateConverter().setProvider(provider).getCertificate(holder);
    }
}
