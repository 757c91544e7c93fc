package org.evidencestation.devices.mtp.responder;

import java.util.List;
import java.util.Optional;

/**
 * What an operation comes to.
 *
 * @param code of the answer; 0 for no answer yet
 */
record Outcome(Optional<Body> body, int code, List<Long> parameters) {
    static final int OK = 0x2001;
    static final int SESSION_NOT_OPEN = 0x2003;
    static final int UNSUPPORTED = 0x2005;
    static final int INVALID_STORAGE = 0x2008;
    static final int INVALID_OBJECT = 0x2009;
    static final int PROPERTY_UNSUPPORTED = 0x200A;
    static final int STORE_READ_ONLY = 0x200E;
    static final int ACCESS_DENIED = 0x200F;
    static final int PARTIAL_DELETION = 0x2012;
    static final int INVALID_VALUE = 0x201C;
    static final int SESSION_ALREADY_OPEN = 0x201E;

    static Outcome data(byte[] bytes) {
        return new Outcome(Optional.of(Body.of(bytes)), OK, List.of());
    }

    static Outcome data(Body body, long... parameters) {
        return new Outcome(
                Optional.of(body),
                OK,
                java.util.Arrays.stream(parameters).boxed().toList());
    }

    static Outcome done() {
        return new Outcome(Optional.empty(), OK, List.of());
    }

    static Outcome refused(int code) {
        return new Outcome(Optional.empty(), code, List.of());
    }

    static Outcome silence() {
        return refused(0);
    }
}
