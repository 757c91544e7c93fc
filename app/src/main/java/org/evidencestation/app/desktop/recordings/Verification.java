package org.evidencestation.app.desktop.recordings;

import java.time.Instant;
import java.util.List;

/** The answer to "is it still what was sealed?" */
public sealed interface Verification {
    /** Content, manifest and signatures agree. */
    record Intact(Instant at) implements Verification {}

    /**
     * Its footage was cleared; manifest, signatures and the record of why agree.
     *
     * @param cleared when it went, under which certificate
     */
    record Cleared(Instant at, Instant cleared, String certificate) implements Verification {}

    /** @param findings at least one sentence for people */
    record Broken(Instant at, List<String> findings) implements Verification {
        public Broken {
            findings = List.copyOf(findings);
        }
    }
}
