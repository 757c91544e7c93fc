package org.evidencestation.app.timecard;

import java.time.Instant;

/** Whether a time card was made by this station. */
sealed interface CardCheck {
    /** @param at when it was drawn, to a tenth of a second */
    record Genuine(Instant at) implements CardCheck {}

    /** @param detail the station it names, or the time it claims */
    record Refused(CardRefusal why, String detail) implements CardCheck {}
}
