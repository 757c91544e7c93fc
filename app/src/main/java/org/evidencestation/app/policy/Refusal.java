package org.evidencestation.app.policy;

/** Why something may not be done. The names are stable: screens and exports use them. */
public enum Refusal {
    /** The text lets this requester in, but not for this. */
    NOT_GRANTED,
    /** The text does not let this requester see this material. */
    OUT_OF_SCOPE,
    /** Who asks may not approve, who clears may not confirm. */
    SAME_PERSON,
    /** It is still to be kept; the last day is named. */
    NOT_EXPIRED,
    /** It is kept for ever. */
    PERMANENT,
    /** It is kept on disc, without an end. */
    LONG_TERM,
    /** It is evidence, and the case file's own period is not over or not known. */
    WITH_CASE,
    /** It belongs to a case that has not let it go. */
    BOUND_TO_CASE,
    /** Somebody has put it on hold. */
    ON_HOLD,
    /** Nobody has said yet what it is. */
    UNDETERMINED,
    /** It carries a mark the profile does not know. */
    UNKNOWN_TRIGGER,
    /** Something else stands in the way; it is named. */
    BLOCKED,
    /** Who looked found that it is worth keeping. */
    WORTH_KEEPING,
    /** The mark is not on it. */
    NOT_MARKED,
    /** Recordings would be kept for a shorter time; they are named. */
    WOULD_SHORTEN,
    /** A state secret may not be on this machine. */
    STATE_SECRET,
    /** There should be no footage of this (Z8). */
    FOOTAGE_NOT_ALLOWED,
    /** The text knows no such ground. */
    UNKNOWN_GROUND
}
