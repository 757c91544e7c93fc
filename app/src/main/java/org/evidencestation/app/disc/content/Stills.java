package org.evidencestation.app.disc.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.evidencestation.app.media.ContactSheets;

/** Pictures out of a film; {@link ContactSheets#of} as it is. */
@FunctionalInterface
public interface Stills {
    /**
     * In the order of time; none where there is nothing to see.
     *
     * @param name of the film, for a cache: letters and digits
     */
    List<ContactSheets.Still> of(String name, Path film) throws IOException;
}
