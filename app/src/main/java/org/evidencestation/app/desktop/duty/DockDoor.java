package org.evidencestation.app.desktop.duty;

import java.io.IOException;
import java.util.Optional;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.office.Answer;

/** Who answers at the dock has to be known; a PIN or a card is enough. */
public interface DockDoor {
    /** Whoever is in at this screen and may answer; empty if nobody is. */
    Optional<Session> in();

    /** Whether a name that somebody chooses from a list is not enough. */
    boolean asks();

    /** Slow. {@code typed} is the PIN of this person, or any card. */
    Answer<Session> enter(String person, String typed) throws IOException;

    /** Slow. The officer has left the dock. */
    void leave(Session session) throws IOException;
}
