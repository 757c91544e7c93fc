package org.evidencestation.app.desktop.handoff;

/** The lists of the hand-off screen. */
public enum HandOffPage {
    /** Cases of the office, for its platform. */
    CASES,
    /** Requests under which copies may leave now. */
    REQUESTS,
    /** Every hand-off there was. */
    ALL
}
