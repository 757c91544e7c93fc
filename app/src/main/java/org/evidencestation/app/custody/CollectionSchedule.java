package org.evidencestation.app.custody;

/**
 * Which clip goes next.
 *
 * @param deadlines within one recorder
 * @param queue over all docks; one for a station
 */
public record CollectionSchedule(ClipDeadlines deadlines, CollectQueue queue) {
    /** The oldest first, without waiting for others. */
    public static CollectionSchedule oldestFirst() {
        return new CollectionSchedule(ClipDeadlines.NONE, new CollectQueue(Integer.MAX_VALUE));
    }
}
