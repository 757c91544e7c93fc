package org.evidencestation.storage.seal;

import java.io.IOException;

/** An answer of a time authority that proves nothing about the bytes in question. */
public final class TimeTokenException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Flaw flaw;

    TimeTokenException(Flaw flaw, String message) {
        super(message);
        this.flaw = flaw;
    }

    public Flaw flaw() {
        return flaw;
    }

    /** A way a token can be wrong. */
    public enum Flaw {
        /** Not an answer of RFC 3161 with a token and its certificate. */
        UNREADABLE,
        /** The authority refused. */
        REFUSED,
        /** A token, but over other bytes. */
        OTHER_BYTES,
        /** Not the answer to what was asked: another nonce or policy. */
        OTHER_REQUEST,
        /** Not signed with its certificate, or that is not one for time stamps, or was not valid then. */
        NOT_GENUINE,
        /** Good in itself, but by an authority that is not trusted. */
        OTHER_AUTHORITY
    }
}
