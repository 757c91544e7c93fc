package org.evidencestation.app.custody;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What the content of a clip tells about itself. */
@FunctionalInterface
public interface ClipFacts {
    /**
     * Reads a stored copy; content it does not understand is {@code application/octet-stream}, never a failure.
     *
     * @param name of the file on the recorder
     */
    Facts of(Path copy, String name) throws IOException;

    /**
     * @param mediaType by content, for example {@code video/mp4}
     * @param flags stable words, for example {@code unfinished}
     */
    record Facts(String mediaType, Optional<Duration> duration, List<String> flags) {
        public Facts {
            flags = List.copyOf(flags);
        }
    }
}
