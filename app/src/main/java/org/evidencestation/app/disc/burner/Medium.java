package org.evidencestation.app.disc.burner;

/**
 * What lies in a drive.
 *
 * @param profile in the drive's own words, for example {@code DVD+R}
 * @param free bytes that can be written
 * @param rewritable whether what is written could be erased again (DVD-RW, DVD+RW, DVD-RAM, BD-RE)
 * @param serial of the medium; empty if it has none
 */
public record Medium(String profile, State state, long free, boolean rewritable, String serial) {
    public enum State {
        /** There is none, or the tray is open. */
        ABSENT,
        BLANK,
        /** Something is on it, and more could be added. */
        APPENDABLE,
        CLOSED,
        /** It is not one that can be written. */
        UNSUITABLE
    }
}
