package org.evidencestation.app.desktop.timecard;

import java.time.Instant;

/** Makes what the card says. */
public interface CardSource {
    /** Eight characters that name the station. */
    String station();

    /** ASCII; the same during each tenth of a second. Called on the screen's thread, must be quick. */
    String textAt(Instant now);
}
