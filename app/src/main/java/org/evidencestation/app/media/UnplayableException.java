package org.evidencestation.app.media;

/** A file cannot be shown; {@link #why} is for people, the message for the log. */
public final class UnplayableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Why why;

    UnplayableException(Why why, String detail) {
        super(why + ": " + detail);
        this.why = why;
    }

    public Why why() {
        return why;
    }

    /** The screen has a sentence for each. */
    public enum Why {
        /** There is not one byte in it. */
        EMPTY,
        /** The recorder never wrote the table without which nobody finds the pictures; as after a power cut. */
        UNFINISHED,
        /** Its content is no film, sound or picture of a kind that recorders make. */
        NOT_A_RECORDING,
        /** It is one, and neither a picture nor a sound can be got out of it. */
        DAMAGED,
        /** The program took longer over it than any recording should. */
        TOO_SLOW,
        /** What would have to be written to show it is larger than it may be. */
        TOO_LARGE,
        /** No room is left beside the vault. */
        NO_ROOM,
        /** Nothing on this computer can decode. */
        NO_DECODER
    }
}
