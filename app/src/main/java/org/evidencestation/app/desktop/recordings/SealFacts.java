package org.evidencestation.app.desktop.recordings;

import java.util.Optional;

/**
 * What the vault itself tells of a seal.
 *
 * @param folder of the recording's object, as a person would type it
 * @param sm3 digest of the content in hexadecimal, if the manifest gives one
 * @param station that sealed it
 * @param certificate that signed, empty if it is not known here
 */
public record SealFacts(String folder, Optional<String> sm3, String station, Optional<Certificate> certificate) {
    /**
     * @param subject as the certificate gives it
     * @param fingerprint SHA-256 of the encoded certificate in hexadecimal, as {@code openssl x509 -fingerprint} prints it
     */
    public record Certificate(String subject, String fingerprint) {}
}
