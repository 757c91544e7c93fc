package org.evidencestation.app.disc.content;

import java.io.IOException;
import java.util.List;

/** The written explanation that goes with evidence (L17, W14), as a PDF. */
@FunctionalInterface
public interface ExplanationSheet {
    /** @throws IOException if it cannot be made */
    byte[] of(DiscFacts facts, List<LaidRecording> recordings) throws IOException;
}
