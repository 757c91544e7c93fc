package org.evidencestation.app.desktop.review;

/** The pages of the supervisor's screen, in the order of their buttons. */
public enum ReviewPage {
    /** Today's red list. */
    TODAY,
    /** Spot checks. */
    SAMPLE,
    /** Rates and charts. */
    BOARD,
    /** By article. */
    VIOLATIONS,
    /** The yearly evaluation. */
    YEAR,
    /** Papers for an inspection. */
    PACK
}
