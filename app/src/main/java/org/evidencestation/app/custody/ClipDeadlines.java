package org.evidencestation.app.custody;

import java.time.Instant;
import java.util.Optional;
import org.evidencestation.devices.Clip;

/** By when a clip that is still on its recorder will probably have to be in: only for the order in which clips are taken. */
@FunctionalInterface
public interface ClipDeadlines {
    /** Knows of none, so the oldest clip goes first. */
    ClipDeadlines NONE = (recorder, clip) -> Optional.empty();

    /** @param recorder its key */
    Optional<Instant> due(String recorder, Clip clip);
}
