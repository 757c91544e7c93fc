package org.evidencestation.app.duty;

import java.time.Instant;
import java.util.Optional;

/**
 * A recorder that is out.
 *
 * @param name registered name of the recorder
 * @param due when it, or the footage on it, is late; empty while nothing says so
 * @param article that sets the time; empty where somebody only said when it would be back
 * @param operation whose footage has to be in first; empty if none is known
 */
public record BoardRow(
        String recorder,
        String name,
        Person person,
        Instant handedOut,
        Optional<Instant> due,
        Optional<String> article,
        Optional<Operation> operation,
        Standing standing) {
    /** How it stands. */
    public enum Standing {
        OUT,
        /** Late within two hours. */
        SOON,
        LATE
    }
}
