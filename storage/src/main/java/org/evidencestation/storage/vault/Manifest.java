package org.evidencestation.storage.vault;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.evidencestation.storage.journal.ClockNote;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.seal.Sm3;
import org.jspecify.annotations.Nullable;

/**
 * What was sealed, where it came from, and what was known then. Its members are those of {@code manifest.json}, in this
 * order; {@code storage/FORMAT.md} explains each.
 *
 * @param station id of the station that sealed
 * @param readBack {@code direct} or {@code cached}: how the copy was read again before sealing
 */
public record Manifest(
        String format,
        int version,
        RecordingId recording,
        String station,
        Instant sealedAt,
        List<SealedFile> files,
        String readBack,
        Source source,
        ClockNote clock,
        Times times,
        Content content) {
    static final String FORMAT = "org.evidencestation.manifest";
    static final int VERSION = 1;

    public Manifest {
        files = List.copyOf(files);
    }

    /** @param path below the object's content folder, slash-separated; size in bytes */
    public record SealedFile(String path, long size, Sha256 sha256, Sm3 sm3) {}

    /** @param path on the recorder; modified by the recorder's clock, without zone */
    public record Source(
            DockingId docking,
            String slot,
            String driver,
            String recorder,
            Map<String, String> identity,
            String path,
            @Nullable LocalDateTime modified,
            @Nullable String officer,
            @Nullable String device,
            @Nullable Integer sequence) {
        public Source {
            identity = Map.copyOf(identity);
        }
    }

    /**
     * @param recorderStart wall time by the recorder's clock
     * @param start and end on the station's time line
     */
    public record Times(
            String zone,
            @Nullable LocalDateTime recorderStart,
            @Nullable Instant start,
            @Nullable Instant end,
            @Nullable Long durationMillis) {}

    /** @param flags stable words such as {@code important} and {@code unfinished} */
    public record Content(String mediaType, List<String> flags) {
        public Content {
            flags = List.copyOf(flags);
        }
    }

    /** The recording's own file. */
    public SealedFile file() {
        return files.getFirst();
    }
}
