package org.evidencestation.app.viewing;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.media.Content;
import org.evidencestation.app.media.Way;
import org.evidencestation.storage.journal.RecordingId;

/**
 * One recording, found out to be playable.
 *
 * @param file the stored one, never to be written
 * @param ways to show it, best first
 * @param marks in the order of time
 */
public record Reel(
        RecordingId recording, String name, Path file, Content content, List<Way> ways, Clock clock, List<Mark> marks) {
    public Reel {
        ways = List.copyOf(ways);
        marks = List.copyOf(marks);
    }

    /**
     * When it began.
     *
     * @param recorder by the recorder's clock
     * @param corrected on the station's time line, as well as is known today
     */
    public record Clock(Optional<LocalDateTime> recorder, Optional<Instant> corrected) {
        public Optional<LocalDateTime> recorderAt(Duration position) {
            return recorder.map(it -> it.plus(position));
        }

        public Optional<Instant> correctedAt(Duration position) {
            return corrected.map(it -> it.plus(position));
        }
    }
}
