package org.evidencestation.storage.vault;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.evidencestation.storage.journal.ClockNote;
import org.evidencestation.storage.journal.DockingId;
import org.jspecify.annotations.Nullable;

/**
 * Where a clip came from and what was known about it when it was sealed; becomes part of the signed manifest.
 *
 * @param slot sticker on the port, driver id of the driver, recorder its key
 * @param identity what the recorder claims, kind to value
 * @param path on the card, slash-separated
 * @param modified recorder wall time of the file, null if the card has none
 * @param zone the office's zone, for example {@code Asia/Shanghai}
 * @param recorderStart wall time by the recorder's clock when the recording began, null if unknown
 * @param start and end corrected by the measured clock offset, null if unknown
 * @param mediaType by content
 * @param durationMillis by content, null if it does not tell
 * @param flags stable words such as {@code important} and {@code unfinished}
 */
public record Provenance(
        DockingId docking,
        String slot,
        String driver,
        String recorder,
        Map<String, String> identity,
        ClockNote clock,
        String path,
        @Nullable LocalDateTime modified,
        String zone,
        @Nullable String officer,
        @Nullable String device,
        @Nullable Integer sequence,
        @Nullable LocalDateTime recorderStart,
        @Nullable Instant start,
        @Nullable Instant end,
        String mediaType,
        @Nullable Long durationMillis,
        List<String> flags) {
    public Provenance {
        identity = Map.copyOf(identity);
        flags = List.copyOf(flags);
    }
}
