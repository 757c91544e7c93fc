package org.evidencestation.app.custody;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpeedMeterTest {
    private static final Instant START = Instant.parse("2026-11-21T00:00:00Z");
    private final SpeedMeter meter = new SpeedMeter();

    @Test
    void knowsNothingBeforeASecondMark() {
        meter.mark(START, 0);
        assertEquals(0, meter.bytesPerSecond());
        assertEquals(Optional.empty(), meter.left(100));
    }

    @Test
    void tellsThePaceOfTheLastSecondsOnly() {
        meter.mark(START, 0);
        for (int second = 1; second <= 20; second++) {
            meter.mark(START.plusSeconds(second), second <= 10 ? 100L * second : 1000 + 20L * (second - 10));
        }
        assertEquals(20, meter.bytesPerSecond());
        assertEquals(Optional.of(Duration.ofSeconds(5)), meter.left(100));
    }

    @Test
    void survivesAClockThatStepsBack() {
        meter.mark(START, 0);
        meter.mark(START.minusSeconds(60), 1000);
        assertEquals(0, meter.bytesPerSecond());
    }
}
