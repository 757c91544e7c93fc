package org.evidencestation.storage.seal;

import java.time.Instant;

/**
 * What a time authority said: these bytes were there at this time. The only ways to one are {@link TimeAnchor#check} and
 * {@link TimeAuthority#stamp}.
 */
public final class TimeToken {
    /** No answer of an authority is longer, in bytes. */
    public static final int LONGEST = TimeAnswer.LONGEST;

    private final byte[] bytes;
    private final Instant time;
    private final String authority;

    TimeToken(byte[] bytes, Instant time, String authority) {
        this.bytes = bytes.clone();
        this.time = time;
        this.authority = authority;
    }

    /** The whole answer (RFC 3161, TimeStampResp, DER); {@code openssl ts -verify -in} reads it. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** By the authority's clock. */
    public Instant time() {
        return time;
    }

    /** The name in the certificate the token was signed with. */
    public String authority() {
        return authority;
    }
}
