package org.evidencestation.storage.audit.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.seal.StationCertificates;

/** What the checker knows about the station from elsewhere: a fingerprint on paper, or a certificate. */
final class Trust {
    private final String known;

    private Trust(String known) {
        this.known = known;
    }

    /** How the certificates that were found compare with what the checker knows. */
    enum Comparison {
        NOT_COMPARED,
        SAME,
        OTHER
    }

    /**
     * @param given a fingerprint, in any grouping, or the name of a PEM file
     * @throws IOException if it is neither
     */
    static Trust of(String given) throws IOException {
        String digits = given.replaceAll("[\\s:-]", "").toLowerCase(Locale.ROOT);
        return digits.matches("[0-9a-f]{64}")
                ? new Trust(digits)
                : new Trust(squeezed(Certificates.text(Path.of(given))));
    }

    /** One of the two certificates is enough: a seal is good only if both signatures are. */
    static Comparison compare(Optional<Trust> trust, StationCertificates found) {
        return trust.map(it -> it.knows(found) ? Comparison.SAME : Comparison.OTHER)
                .orElse(Comparison.NOT_COMPARED);
    }

    private boolean knows(StationCertificates found) {
        return known.equals(found.fingerprint().hex())
                || known.equals(found.sm2Fingerprint().hex())
                || known.equals(squeezed(found.ecdsaPem()))
                || known.equals(squeezed(found.sm2Pem()));
    }

    private static String squeezed(String pem) {
        return pem.replaceAll("\\s", "");
    }

    /** In groups of four, for people to read. */
    static String grouped(Sha256 fingerprint) {
        return fingerprint.hex().replaceAll("(....)(?!$)", "$1 ");
    }
}
