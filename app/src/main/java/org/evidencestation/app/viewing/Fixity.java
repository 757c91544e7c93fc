package org.evidencestation.app.viewing;

import java.time.Instant;
import java.util.List;

/** Whether a recording is what was sealed, by every byte, its manifest, and the signatures. */
public sealed interface Fixity {
    Instant at();

    record Intact(Instant at) implements Fixity {}

    /** @param findings at least one sentence for people */
    record Broken(Instant at, List<String> findings) implements Fixity {
        public Broken {
            findings = List.copyOf(findings);
        }
    }
}
