package org.evidencestation.app.clearance;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much time has really passed, as far as the journal can tell: between two lines that follow one another at most
 * {@link #LONGEST_SILENCE} counts, and none where the clock went back. A clock that is set forward by a year makes nothing a
 * year older; a station that was switched off for three months keeps everything that much longer, which harms nobody. It is
 * no proof against somebody who moves the clock day by day and starts the station each time: those starts stand in the
 * journal, and the times of witnessed checkpoints contradict them. For one thread.
 */
final class LivedTime {
    /** The longest public holiday, and a weekend. */
    static final Duration LONGEST_SILENCE = Duration.ofDays(10);

    /** By number of line: how far the clock ran ahead of what was lived until there. */
    private final TreeMap<Long, Duration> ahead = new TreeMap<>(Map.of(0L, Duration.ZERO));

    private Instant last = Instant.MIN;

    void take(long line, Instant at) {
        if (!last.equals(Instant.MIN)) {
            Duration more = surplus(at);
            if (!more.isZero()) {
                ahead.put(line, ahead.lastEntry().getValue().plus(more));
            }
        }
        last = at;
    }

    /** What of the step to this time was not lived; negative where the clock went back. */
    private Duration surplus(Instant at) {
        Duration step = Duration.between(last, at);
        if (step.isNegative()) {
            return step;
        }
        return step.compareTo(LONGEST_SILENCE) > 0 ? step.minus(LONGEST_SILENCE) : Duration.ZERO;
    }

    /**
     * @param line from which is counted, at what time it was written
     * @return never more than what the clock says, never negative
     */
    Duration since(long line, Instant at, Instant now) {
        Duration aheadNow = ahead.lastEntry().getValue().plus(last.equals(Instant.MIN) ? Duration.ZERO : surplus(now));
        Duration aheadThen = ahead.floorEntry(line).getValue();
        Duration shown = Duration.between(at, now);
        Duration lived = shown.minus(aheadNow).plus(aheadThen);
        Duration least = lived.compareTo(shown) < 0 ? lived : shown;
        return least.isNegative() ? Duration.ZERO : least;
    }
}
