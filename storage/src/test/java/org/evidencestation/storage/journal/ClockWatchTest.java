package org.evidencestation.storage.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClockWatchTest {
    private static final Instant START = Instant.parse("2026-11-21T00:00:00Z");

    private Instant wall = START;
    private long nanos = Long.MAX_VALUE - 5; // a counter may start anywhere, and overflow

    private final ClockWatch watch = new ClockWatch(() -> wall, () -> nanos, Duration.ofSeconds(2));

    private void pass(Duration counted, Duration shown) {
        nanos += counted.toNanos();
        wall = wall.plus(shown);
    }

    @Test
    void saysNothingWhileBothClocksAgree() {
        for (int minute = 0; minute < 1_000; minute++) {
            pass(Duration.ofMinutes(1), Duration.ofMinutes(1));
            assertTrue(watch.look().isEmpty());
        }
    }

    @Test
    void tellsAJumpOnceInEitherDirection() {
        pass(Duration.ofMinutes(1), Duration.ofMinutes(61));
        assertEquals(
                Optional.of(new Event.StationClockJumped(START.plusSeconds(60), START.plusSeconds(3_660))),
                watch.look());
        assertTrue(watch.look().isEmpty());

        pass(Duration.ofMinutes(1), Duration.ofMinutes(-60));
        assertEquals(
                Optional.of(new Event.StationClockJumped(START.plusSeconds(3_720), START.plusSeconds(60))),
                watch.look());
        assertTrue(watch.look().isEmpty());
    }

    @Test
    void toleratesAClockThatIsSlowlyCorrected() {
        for (int hour = 0; hour < 1_000; hour++) {
            pass(Duration.ofHours(1), Duration.ofHours(1).plusMillis(700));
            assertTrue(watch.look().isEmpty());
        }
    }

    @Test
    void seesManyStepsThatAreEachTooSmall() {
        boolean seen = false;
        for (int minute = 0; minute < 10; minute++) {
            pass(Duration.ofMinutes(1), Duration.ofSeconds(59));
            seen |= watch.look().isPresent();
        }
        assertTrue(seen);
    }
}
