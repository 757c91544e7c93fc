package org.evidencestation.app.media;

/** There is no decoder here for this platform, or it does not start; the message says which. */
public final class CannotDecodeException extends Exception {
    private static final long serialVersionUID = 1L;

    public CannotDecodeException(String why) {
        super(why);
    }

    CannotDecodeException(String why, Throwable cause) {
        super(why, cause);
    }
}
