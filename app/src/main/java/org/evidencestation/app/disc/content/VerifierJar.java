package org.evidencestation.app.disc.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The stand-alone verifier as it goes on every disc (F41): the very file that {@code storage} packs. */
@FunctionalInterface
public interface VerifierJar {
    /** Whoever asks closes it. */
    InputStream open() throws IOException;

    /**
     * The one that was packed with this program; in a folder of classes that was never packed there may be none, and then
     * opening it says so.
     */
    static VerifierJar packed() {
        return () -> {
            try (InputStream name = VerifierJar.class.getResourceAsStream("verifier.txt")) {
                InputStream jar = name == null
                        ? null
                        : VerifierJar.class.getResourceAsStream(
                                new String(name.readAllBytes(), StandardCharsets.UTF_8).strip());
                if (jar == null) {
                    throw new IOException("The program is incomplete: the verifier is missing");
                }
                return jar;
            }
        };
    }
}
