package org.evidencestation.app.timecard;

import org.evidencestation.devices.ClockReading;

/** What a clip tells of its recorder's clock. */
public sealed interface ClipReading {
    /** @param pictures that showed the card */
    record Measured(ClockReading.Measured clock, int pictures) implements ClipReading {}

    /** There is a card, and a reason not to believe it. */
    record Refused(CardRefusal why, String detail) implements ClipReading {}

    /** No card was seen; nothing is claimed. */
    record NoCard() implements ClipReading {}

    /** The clip could not be looked at. */
    record NotSearched(String why) implements ClipReading {}
}
