package org.evidencestation.app.desktop.recordings;

import java.util.Optional;

/**
 * What the vault itself tells of a seal.
 *
 * @param folder of the recording's object, as a person would type it
 * @param sm3 digest of the content in hexadecimal, if the manifest gives one
 * @param station that sealed it
 * @param certificate subject of the certificate that signed, empty if unknown
 */
public record SealFacts(String folder, Optional<String> sm3, String station, Optional<String> certificate) {}
