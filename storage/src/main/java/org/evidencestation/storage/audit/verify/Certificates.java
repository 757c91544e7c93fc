package org.evidencestation.storage.audit.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.evidencestation.storage.seal.StationCertificates;

/** Finds the station's certificates beside what is to be checked, or above it: an object lies five folders deep. */
final class Certificates {
    private static final int HIGHEST = 6;
    private static final int LONGEST = 1 << 20;

    private Certificates() {}

    /** @throws IOException if there are certificates, but they cannot be read */
    static Optional<StationCertificates> near(Path path) throws IOException {
        Path folder = path;
        for (int level = 0; level < HIGHEST && folder != null; level++) {
            Path certificates = folder.resolve("certificates");
            if (Files.exists(certificates.resolve("station-ecdsa.pem"))) {
                return Optional.of(StationCertificates.parse(
                        text(certificates.resolve("station-ecdsa.pem")),
                        text(certificates.resolve("station-sm2.pem"))));
            }
            folder = folder.getParent();
        }
        return Optional.empty();
    }

    static String text(Path file) throws IOException {
        if (Files.size(file) > LONGEST) {
            throw new IOException("Too long for a certificate: " + file);
        }
        return new String(Files.readAllBytes(file), StandardCharsets.US_ASCII);
    }
}
