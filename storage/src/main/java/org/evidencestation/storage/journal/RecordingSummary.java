package org.evidencestation.storage.journal;

import java.time.Instant;
import java.time.LocalDateTime;
import org.evidencestation.storage.seal.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * What the journal tells of a sealed recording, all of it read from the manifest, so that the index never needs to open
 * one.
 *
 * @param manifest digest of the manifest's bytes
 * @param name the file's own name on the recorder, path its place there
 * @param size in bytes
 * @param mediaType by content, for example {@code video/mp4}
 * @param recorder key of the recorder, docking the stay it was copied in
 * @param officer police number or name claimed by the recorder or the file name
 * @param device device number claimed likewise
 * @param recorderStart wall time the recorder gave, without zone
 * @param start and end on the station's time line, corrected by the measured offset; null if unknown
 * @param durationMillis null if the content does not tell
 * @param ingestedAt when the seal was made
 * @param flags stable words: {@code important}, {@code unfinished}, {@code verified-from-cache} ...
 */
public record RecordingSummary(
        RecordingId recording,
        Sha256 manifest,
        DockingId docking,
        String recorder,
        String path,
        String name,
        long size,
        String mediaType,
        @Nullable String officer,
        @Nullable String device,
        @Nullable LocalDateTime recorderStart,
        @Nullable Instant start,
        @Nullable Instant end,
        @Nullable Long durationMillis,
        Instant ingestedAt,
        java.util.List<String> flags) {
    public RecordingSummary {
        flags = java.util.List.copyOf(flags);
    }
}
