package org.evidencestation.app.timecard;

/** Why a time card in a clip measures nothing; the names stand in the journal. */
public enum CardRefusal {
    /** Another station has shown it, whose clock this one does not know. */
    OTHER_STATION,
    /** It names this station, but this station has not made it. */
    FORGED,
    /** Too few readable pictures to tell a screen from a photograph of one. */
    TOO_SHORT,
    /** Its time does not run with the clip: a photograph, or a film at another speed. */
    NOT_LIVE,
    /** Shown before the recorder was last emptied, so a clip that is new cannot have filmed it live. */
    OUTDATED,
    /** Shown after the recorder was docked: one of the station's clocks was wrong. */
    AHEAD,
    /** Nothing tells when the clip began by the recorder's own clock. */
    NO_RECORDER_TIME
}
