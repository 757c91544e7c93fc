package org.evidencestation.devices;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What is known about a recorder's clock. An offset is recorder minus station: positive means the recorder is fast. A
 * bound is never presented as a measurement.
 */
public sealed interface ClockReading {
    /**
     * The recorder was asked.
     *
     * @param recorderTime its wall time as it gave it
     * @param at the station's time in the middle of the question
     * @param uncertainty half the round trip and the resolution of the answer; never negative
     * @param method stable name, for example {@code protocol}
     */
    record Measured(LocalDateTime recorderTime, Instant at, Duration offset, Duration uncertainty, String method)
            implements ClockReading {}

    /** Only limits follow from what was seen: {@code atLeast <= offset <= atMost}. */
    record Bounded(Instant at, Optional<Duration> atLeast, Optional<Duration> atMost, String method)
            implements ClockReading {}

    /** Nothing is known. */
    record Unknown() implements ClockReading {}
}
