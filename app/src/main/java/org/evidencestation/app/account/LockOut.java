package org.evidencestation.app.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.evidencestation.app.account.AccountLedger.Failures;

/**
 * How long somebody waits after wrong attempts. It follows from the journal, so that ending the program helps nobody: the
 * third wrong attempt costs 30 seconds, each further one twice as much, up to an hour.
 */
final class LockOut {
    private static final int FREE = 2;
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int DOUBLINGS = 7;

    private LockOut() {}

    /** Until when no attempt is looked at; empty if one may be made. A clock that was set back makes it longer. */
    static Optional<Instant> until(Failures failures, Instant now) {
        if (failures.count() <= FREE) {
            return Optional.empty();
        }
        Instant until = failures.last().plus(delay(failures.count()));
        return now.isBefore(until) ? Optional.of(until) : Optional.empty();
    }

    private static Duration delay(int count) {
        Duration delay = FIRST.multipliedBy(1L << Math.min(count - FREE - 1, DOUBLINGS));
        return delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
    }

    /** What the next wrong attempt leads to. */
    static Optional<Instant> after(Failures before, Instant now) {
        return until(new Failures(before.count() + 1, now), now);
    }
}
