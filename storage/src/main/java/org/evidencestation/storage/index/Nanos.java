package org.evidencestation.storage.index;

import java.time.Instant;

/** Instants as nanoseconds since 1970. Beyond 1677 to 2262 they stop at the end, as keys may: lines keep the exact time. */
final class Nanos {
    private static final long SECOND = 1_000_000_000L;

    private Nanos() {}

    static long of(Instant instant) {
        long last = Long.MAX_VALUE / SECOND - 1;
        if (Math.abs(instant.getEpochSecond()) > last) {
            return instant.getEpochSecond() < 0 ? -last * SECOND : last * SECOND;
        }
        return instant.getEpochSecond() * SECOND + instant.getNano();
    }

    static Instant toInstant(long nanos) {
        return Instant.ofEpochSecond(Math.floorDiv(nanos, SECOND), Math.floorMod(nanos, SECOND));
    }
}
