package org.evidencestation.app.desktop.player;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.viewing.MayView;
import org.evidencestation.storage.journal.RecordingId;

/** What the player asks of the station. */
public interface PlayerDesk {
    /** The one door to footage; takes as long as the journal does. */
    Answer<Showing> open(Wish wish) throws IOException;

    /** What whoever is signed in may open in the room, for themself or for a visitor; off the screen's thread. */
    List<MayView> granted();

    /** What the regulation in force says of secrecy; empty if it says nothing. Quick. */
    Optional<Undertaking> undertaking();

    /** Somebody watches, though nobody touches anything: whoever is signed in stays so. Quick. */
    void present();

    /**
     * @param wholeOperation with every other recording of its operation
     * @param undertaking article that the viewer has accepted; empty where none was asked for
     */
    record Wish(
            RecordingId first, boolean wholeOperation, String purpose, Optional<MayView> grant, String undertaking) {
        Wish undertaking(String article) {
            return new Wish(first, wholeOperation, purpose, grant, article);
        }
    }

    /** @param words of the article */
    record Undertaking(String article, String words) {}
}
