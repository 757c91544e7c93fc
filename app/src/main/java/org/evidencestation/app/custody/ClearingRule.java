package org.evidencestation.app.custody;

/**
 * Whether clips are erased from recorders once they are held.
 *
 * @param lockedToo also those the recorder has locked against being recorded over
 */
public record ClearingRule(boolean enabled, boolean lockedToo) {
    /** Nothing is ever erased: what an office that has decided nothing gets. */
    public static final ClearingRule OFF = new ClearingRule(false, false);
}
