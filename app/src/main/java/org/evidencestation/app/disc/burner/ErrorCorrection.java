package org.evidencestation.app.disc.burner;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Adds to the image of a disc what mends it when parts cannot be read any more. Safe for several threads. */
public interface ErrorCorrection {
    /** What would make it now, with its version; the same version makes the same bytes. Empty if nothing can. */
    Optional<String> program();

    /** How its method divides a disc. */
    Rs03 layout();

    /**
     * Adds it to an image, in place.
     *
     * @param medium the size of medium that {@link #layout} names for it, in sectors
     * @throws BurnException with {@code CORRECTION_FAILED}; the image is of no use then
     */
    void augment(Path image, long medium, BurnMonitor monitor) throws IOException;

    /** @throws BurnException with {@code CORRECTION_FAILED} unless image and error correction are whole and belong together */
    void test(Path image, BurnMonitor monitor) throws IOException;
}
