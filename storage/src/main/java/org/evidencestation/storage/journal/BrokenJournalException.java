package org.evidencestation.storage.journal;

import java.io.IOException;

/** A line of the journal is not what was written. */
public final class BrokenJournalException extends IOException {
    private static final long serialVersionUID = 1L;

    private final long number;

    /** @param number of the first line that does not fit, counted from 1 */
    public BrokenJournalException(long number, String message) {
        super("Journal line " + number + ": " + message);
        this.number = number;
    }

    public long number() {
        return number;
    }
}
