package org.evidencestation.app.desktop.access;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import org.evidencestation.app.desktop.form.Desk;
import org.evidencestation.app.office.Answer;
import org.evidencestation.storage.journal.RequestId;

/** What the counter's screen asks of the station; every method may take long. Who does it is whoever is signed in. */
public interface CounterDesk extends Desk<CounterOrder> {
    CounterSight look() throws IOException;

    /** Puts a month of the register on paper, with the journal's checkpoint, and notes that it did. */
    Answer<?> printMonth(YearMonth month, Path file) throws IOException;

    /** Puts on a small sheet what whoever asked takes home. */
    void printReceipt(RequestId request, Path file) throws IOException;
}
