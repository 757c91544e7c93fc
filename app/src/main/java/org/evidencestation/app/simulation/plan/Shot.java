package org.evidencestation.app.simulation.plan;

import java.time.Instant;

/**
 * A stretch that somebody filmed, in true time.
 *
 * @param lost it gets a number and nobody ever sees it again
 */
record Shot(Clip.Kind kind, Instant start, int seconds, int shows, boolean lost) {
    Instant end() {
        return start.plusSeconds(seconds);
    }
}
