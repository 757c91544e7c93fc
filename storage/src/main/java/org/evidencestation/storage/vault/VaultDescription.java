package org.evidencestation.storage.vault;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.evidencestation.storage.seal.Sha256;

/**
 * {@code vault.json}: written once, signed, and what the journal's chain starts from.
 *
 * @param station id of the station the vault was made by
 * @param ecdsaCertificate and sm2Certificate: digests of the two certificate files
 */
public record VaultDescription(
        String format,
        int version,
        String station,
        Instant createdAt,
        List<String> digests,
        List<String> signatures,
        Sha256 ecdsaCertificate,
        Sha256 sm2Certificate) {
    static final String FORMAT = "org.evidencestation.vault";
    static final int VERSION = 1;

    public VaultDescription {
        digests = List.copyOf(digests);
        signatures = List.copyOf(signatures);
    }

    static VaultDescription of(String station, Instant createdAt, Sha256 ecdsaCertificate, Sha256 sm2Certificate) {
        return new VaultDescription(
                FORMAT,
                VERSION,
                station,
                createdAt,
                List.of("SHA-256", "SM3"),
                List.of("CMS-ECDSA-P256-SHA256", "SM2-SM3"),
                ecdsaCertificate,
                sm2Certificate);
    }

    /** @throws IOException if these are not the bytes of a description of a version we know */
    public static VaultDescription parse(byte[] bytes) throws IOException {
        VaultDescription description = VaultJson.STRICT.read(bytes, VaultDescription.class);
        if (!description.format.equals(FORMAT) || description.version != VERSION) {
            throw new IOException(
                    "Not a vault of version " + VERSION + ": " + description.format + " " + description.version);
        }
        return description;
    }

    byte[] bytes() {
        return VaultJson.STRICT.write(this);
    }
}
