package org.evidencestation.app.access;

/** How far a request is. */
public enum Stage {
    /** A paper or a reason is missing. */
    PAPERS,
    /** Somebody has to decide. */
    APPROVAL,
    /** It may be granted. */
    READY,
    GRANTED,
    /** What was granted was done, at least once. */
    DONE,
    /** Its time ran out before anything was done. */
    EXPIRED,
    /** Whoever decides said no. */
    DISAPPROVED,
    /** The article does not allow it. */
    NOT_ALLOWED,
    WITHDRAWN,
    CLOSED;

    /** Whether something is still to be done at the counter. */
    public boolean open() {
        return switch (this) {
            case PAPERS, APPROVAL, READY, GRANTED, DONE, EXPIRED, DISAPPROVED -> true;
            case NOT_ALLOWED, WITHDRAWN, CLOSED -> false;
        };
    }
}
