package org.evidencestation.app.desktop.journal;

import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.evidencestation.app.journal.JournalPage;
import org.evidencestation.app.journal.JournalQuery;
import org.evidencestation.storage.audit.Finding;

/** What the journal's screen asks of the station; everything here may take its time. */
public interface JournalDesk {
    /** @param below as of {@link org.evidencestation.app.journal.ReadJournal#page} */
    JournalPage page(JournalQuery query, long below) throws IOException;

    /**
     * Checks chain, checkpoints and signatures.
     *
     * @param lines told now and then how many lines were read
     */
    Verdict verify(LongConsumer lines, BooleanSupplier cancelled) throws IOException;

    /**
     * What checking came to.
     *
     * @param complete false if somebody broke it off
     * @param checkpoint that vouches for everything up to it, as people read it aloud; empty if there is none
     */
    record Verdict(long lines, long checkpoints, boolean complete, String checkpoint, List<Finding> findings) {
        public Verdict {
            findings = List.copyOf(findings);
        }
    }
}
