package org.evidencestation.app.desktop.handoff;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.evidencestation.app.desktop.form.Desk;
import org.evidencestation.app.disc.handoff.ReceiptItem;
import org.evidencestation.app.office.Answer;
import org.evidencestation.storage.journal.HandOffId;

/** What the hand-off screen asks of the station; may take long unless it says otherwise. Who does it is whoever is in. */
public interface HandOffDesk extends Desk<HandOffWish> {
    HandOffSight look() throws IOException;

    /** What is being written now. Quick. */
    HandOffRun run();

    /**
     * What a receipt says beside what was handed over; nothing is written.
     *
     * @throws IOException if it cannot be read, or is none
     */
    Answer<List<ReceiptItem>> compare(HandOffId handOff, Path receipt) throws IOException;

    /**
     * Puts the list of what is handed over on paper, for both to sign.
     *
     * @param file replaced if it is there
     */
    Answer<?> printList(HandOffId handOff, Path file) throws IOException;
}
