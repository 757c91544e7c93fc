package org.evidencestation.app.viewing;

import java.time.Duration;

/**
 * A position worth jumping to.
 *
 * @param words for people; may be empty
 */
public record Mark(Duration at, Kind kind, String words) {
    /** Where it comes from; the screen has a word and a symbol for each. */
    public enum Kind {
        /** A voice explains a gap (SM12). */
        EXPLANATION,
        /** The phrase that the regulation wants to be said, or something else a reviewer noted. */
        REVIEW,
        /** Whoever looked at it before noted it, or does now. */
        NOTED
    }
}
