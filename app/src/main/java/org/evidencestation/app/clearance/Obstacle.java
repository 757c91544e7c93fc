package org.evidencestation.app.clearance;

/**
 * Something that keeps a recording.
 *
 * @param what names it: a case, a request, a job, a mark, a day; may be empty
 * @param article that says so; empty where people or common sense do
 */
public record Obstacle(Kind kind, String what, String article) {
    /** In the order in which they are told. */
    public enum Kind {
        /** 国家秘密: kept apart, not cleared. */
        SECRECY,
        /** Somebody said that it stays. */
        HOLD,
        /** Somebody asks to see it or to have a copy. */
        OPEN_REQUEST,
        /** It is on its way to a disc. */
        DISC_JOB,
        /** It was not what was sealed when it was last read: what is broken is not swept away. */
        FAILED_FIXITY,
        /** The office has a second disk, and no sound copy there. */
        NO_SECOND_COPY,
        /** The clock says that its time is over, the journal that so much time has not passed. */
        CLOCK_DOUBT,
        /** A mark that keeps it for ever. */
        PERMANENT,
        /** A mark that keeps it long, on disc. */
        LONG_TERM,
        /** A mark that the regulation in force does not know. */
        UNKNOWN_TRIGGER,
        /** It belongs to a case whose file is still kept. */
        CASE,
        /** Nobody said what it is. */
        UNDETERMINED,
        /** Its time is not over. */
        NOT_EXPIRED,
        /** The regulation names nobody who may clear, and the office has not decided. */
        NOT_DECIDED
    }
}
