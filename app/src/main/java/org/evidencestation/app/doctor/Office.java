package org.evidencestation.app.doctor;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What an office has chosen, and what its vault says of itself.
 *
 * @param decoder says the version of the program that opens films
 * @param slots learnt, out of how many
 * @param stored empty while there is no vault
 */
public record Office(
        Places places,
        String unit,
        String profile,
        ZoneId zone,
        Slots slots,
        Optional<Path> mirror,
        Duration proofEvery,
        Optional<Stored> stored,
        Examined decoder,
        InstantSource time) {

    /** Where things lie. */
    public record Places(Path vault, Path keys, Path logs) {}

    public record Slots(int learnt, int wanted) {}

    /** Something that is tried. */
    @FunctionalInterface
    public interface Examined {
        /** @throws java.io.IOException if it does not work */
        String version() throws java.io.IOException;
    }

    /**
     * @param secondCopies of the recordings, sound when they were last read
     * @param damaged recordings whose own bytes were found wrong when last read
     * @param founded whether somebody may sign in
     */
    public record Stored(
            long recordings,
            long secondCopies,
            long damaged,
            Optional<Instant> oldestProof,
            Optional<Drill> drill,
            boolean founded) {}

    public record Drill(Instant at, boolean passed) {}
}
