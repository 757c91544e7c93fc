package org.evidencestation.app.clearance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LivedTimeTest {
    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");

    private final LivedTime lived = new LivedTime();
    private long line;

    private static Instant day(int day) {
        return BEGIN.plus(Duration.ofDays(day));
    }

    private void lines(int... days) {
        for (int day : days) {
            lived.take(++line, day(day));
        }
    }

    private long since(long from, int at, int now) {
        return lived.since(from, day(at), day(now)).toDays();
    }

    @Test
    void timeThatIsLivedCounts() {
        lines(0, 5, 10, 20);
        assertEquals(25, since(1, 0, 25));
        assertEquals(15, since(3, 10, 25));
    }

    @Test
    void aLongSilenceCountsAsTheLongestHoliday() {
        lines(0, 5, 400);
        assertEquals(15, since(1, 0, 400));
        assertEquals(20, since(1, 0, 405));
        assertEquals(5, since(3, 400, 405), "what came in later is not touched");
    }

    @Test
    void aLeapThatNoLineShowsYetCountsNoMore() {
        lines(0, 5);
        assertEquals(15, since(1, 0, 400));
    }

    @Test
    void aClockThatWasForwardAndWasPutRightLosesNothing() {
        lines(0, 5, 370, 375, 11, 20);
        assertEquals(21, since(1, 0, 21));
    }

    @Test
    void aClockThatIsMovedToAndFroGainsNothing() {
        lines(0, 5, 14, 5, 14, 5, 14, 5);
        assertEquals(5, since(1, 0, 5));
    }

    @Test
    void whatWasSealedWhileTheClockWasBackIsNotOldOnceItIsPutRight() {
        lines(365, 0, 5, 370);
        assertEquals(15, since(2, 0, 370));
    }

    @Test
    void whatIsSealedInTheFutureIsNotOldBeforeItsTime() {
        lines(0, 365, 5);
        assertEquals(0, since(2, 365, 20));
    }
}
