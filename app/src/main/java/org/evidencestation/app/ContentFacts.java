package org.evidencestation.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.evidencestation.app.custody.ClipFacts;
import org.evidencestation.app.facts.ContentProbe;
import org.evidencestation.app.facts.MediaFacts;

/** Asks the content of a clip. */
final class ContentFacts implements ClipFacts {
    private final ContentProbe probe = new ContentProbe();

    @Override
    public Facts of(Path copy, String name) throws IOException {
        MediaFacts facts = probe.read(copy);
        return new Facts(facts.type(), facts.duration(), facts.unfinished() ? List.of("unfinished") : List.of());
    }
}
