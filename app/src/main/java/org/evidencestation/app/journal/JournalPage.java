package org.evidencestation.app.journal;

import java.util.List;
import org.evidencestation.storage.journal.Written;

/**
 * Lines that were found.
 *
 * @param lines newest first
 * @param below the next look goes on with lines of smaller numbers; 1 if there are none
 * @param size how many lines the journal had
 */
public record JournalPage(List<Written> lines, long below, long size) {
    public JournalPage {
        lines = List.copyOf(lines);
    }

    public boolean more() {
        return below > 1;
    }
}
