package org.evidencestation.app.facts;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What the content of a clip tells. Claims of the device that wrote it, never proof.
 *
 * @param type media type by content, {@code application/octet-stream} where it is not known
 * @param unfinished the file ends before its own structure does, as after a power cut
 * @param created when the recording began, as its header says
 */
public record MediaFacts(String type, Optional<Duration> duration, boolean unfinished, Optional<Instant> created) {
    static MediaFacts of(String type) {
        return new MediaFacts(type, Optional.empty(), false, Optional.empty());
    }
}
