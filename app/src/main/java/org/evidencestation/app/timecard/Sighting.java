package org.evidencestation.app.timecard;

import java.time.Duration;
import java.time.Instant;

/**
 * A card of this station in one picture of a clip.
 *
 * @param position of the picture in the clip
 * @param shown when the card was drawn
 */
record Sighting(Duration position, Instant shown) {}
