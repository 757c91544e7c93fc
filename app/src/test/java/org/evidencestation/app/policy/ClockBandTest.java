package org.evidencestation.app.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClockBandTest {
    @Test
    void threeSecondsADayAndTwoForReadingAreGood() {
        assertEquals(ClockBand.GOOD, measured(5_000, 0));
        assertEquals(ClockBand.GOOD, measured(-5_000, 0));
        assertEquals(ClockBand.AMBER, measured(5_001, 0));
    }

    @Test
    void upToAMinuteIsAmberAndMoreIsRed() {
        assertEquals(ClockBand.AMBER, measured(-60_000, 0));
        assertEquals(ClockBand.RED, measured(60_001, 0));
        assertEquals(ClockBand.RED, measured(-432_000, 0));
    }

    @Test
    void theDoubtOfTheMeasurementCountsForTheRecorder() {
        assertEquals(ClockBand.GOOD, measured(6_000, 1_000));
        assertEquals(ClockBand.AMBER, measured(61_000, 1_000));
    }

    @Test
    void aBoundProvesThatAClockIsOffButAloneNeverThatItIsGood() {
        assertEquals(ClockBand.RED, bounded(120, null));
        assertEquals(ClockBand.AMBER, bounded(null, -30));
        assertEquals(ClockBand.UNKNOWN, bounded(3, null));
        assertEquals(ClockBand.UNKNOWN, bounded(null, 3));
        assertEquals(ClockBand.UNKNOWN, bounded(-4_000, 2));
        assertEquals(ClockBand.UNKNOWN, bounded(null, null));
    }

    @Test
    void twoCloseBoundsAreGood() {
        assertEquals(ClockBand.GOOD, bounded(-5, 5));
    }

    private static ClockBand measured(long offsetMillis, long uncertaintyMillis) {
        return ClockBand.measured(Duration.ofMillis(offsetMillis), Duration.ofMillis(uncertaintyMillis));
    }

    private static ClockBand bounded(@Nullable Integer atLeast, @Nullable Integer atMost) {
        return ClockBand.bounded(
                Optional.ofNullable(atLeast).map(Duration::ofSeconds),
                Optional.ofNullable(atMost).map(Duration::ofSeconds));
    }
}
