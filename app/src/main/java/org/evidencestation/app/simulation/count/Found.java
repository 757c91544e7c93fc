package org.evidencestation.app.simulation.count;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that is missing or odd.
 *
 * @param name as both counts name it
 * @param operation it belongs to; null if to none that is single
 * @param from seconds; null where no time is known
 * @param canSpeak footage follows in which a voice could explain it
 */
record Found(
        String kind,
        String name,
        @Nullable Op operation,
        @Nullable Long from,
        @Nullable Long to,
        boolean canSpeak) {
    Optional<Op> of() {
        return Optional.ofNullable(operation);
    }
}
