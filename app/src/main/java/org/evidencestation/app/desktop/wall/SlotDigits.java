package org.evidencestation.app.desktop.wall;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Understands {@code 1} then {@code 2} as slot 12 if they come quickly, else as slot 2. */
final class SlotDigits {
    private static final Duration TOGETHER = Duration.ofMillis(1200);

    private final int slots;
    private final InstantSource time;
    private int before;
    private Instant last = Instant.EPOCH;

    SlotDigits(int slots, InstantSource time) {
        this.slots = slots;
        this.time = time;
    }

    /** The slot meant by what was typed so far, empty if there is none. */
    Optional<Integer> typed(int digit) {
        Instant now = time.instant();
        boolean together = last.plus(TOGETHER).isAfter(now);
        last = now;
        int both = together ? before * 10 + digit : digit;
        before = both <= slots ? both : digit;
        return before >= 1 && before <= slots ? Optional.of(before) : Optional.empty();
    }
}
