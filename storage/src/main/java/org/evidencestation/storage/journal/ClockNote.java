package org.evidencestation.storage.journal;

import org.jspecify.annotations.Nullable;

/**
 * What was known of a recorder's clock at docking.
 *
 * @param method how it was found, {@code unknown} if nothing is
 * @param offsetMillis recorder minus station, null unless measured
 * @param uncertaintyMillis null unless measured
 * @param atLeastMillis a lower bound of the offset, null if none
 * @param atMostMillis an upper bound of the offset, null if none
 */
public record ClockNote(
        String method,
        @Nullable Long offsetMillis,
        @Nullable Long uncertaintyMillis,
        @Nullable Long atLeastMillis,
        @Nullable Long atMostMillis) {
    public static final ClockNote UNKNOWN = new ClockNote("unknown", null, null, null, null);
}
