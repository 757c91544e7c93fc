package org.evidencestation.app.custody;

import java.io.IOException;
import java.nio.file.Path;
import org.evidencestation.app.facts.MediaFacts;

/** Asks the content of a clip what it tells about itself. */
@FunctionalInterface
public interface ClipFacts {
    /** Reads a stored copy; content that is not understood is {@code application/octet-stream}, never a failure. */
    MediaFacts of(Path copy) throws IOException;
}
