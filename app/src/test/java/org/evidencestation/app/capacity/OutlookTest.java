package org.evidencestation.app.capacity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OutlookTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** As many bytes in each week, the last one first. */
    private static Intake weeks(long... bytes) {
        TreeMap<LocalDate, Long> byDay = new TreeMap<>();
        for (int week = 0; week < bytes.length; week++) {
            byDay.put(TODAY.minusDays(3 + 7L * week), bytes[week]);
        }
        return Intake.of(TODAY.minusDays(7L * bytes.length), TODAY.minusDays(1), byDay);
    }

    private static Outlook outlook(Intake intake, long free, Map<LocalDate, Long> clearable) {
        return Outlook.of(
                TODAY, new Outlook.Disk(free + 500, free, 400), intake, new TreeMap<>(), clearable, List.of());
    }

    @Test
    void isFullBetweenTheBusiestAndTheQuietestWeeksPace() {
        Outlook.Pace pace =
                outlook(weeks(70, 140, 70, 70), 200, Map.of()).pace().orElseThrow();
        assertEquals(20, pace.busiest());
        assertEquals(10, pace.quietest());
        assertEquals(Optional.of(TODAY.plusDays(10)), pace.full().earliest());
        assertEquals(Optional.of(TODAY.plusDays(20)), pace.full().latest());
    }

    @Test
    void aWeekWithoutFootageLeavesTheLatestDayOpen() {
        Outlook.Pace pace = outlook(weeks(70, 0), 200, Map.of()).pace().orElseThrow();
        assertEquals(Optional.of(TODAY.plusDays(20)), pace.full().earliest());
        assertEquals(Optional.empty(), pace.full().latest());
    }

    @Test
    void whatCanBeClearedPutsBothDaysOff() {
        Outlook.Pace pace = outlook(weeks(70, 140), 200, Map.of(TODAY.plusDays(5), 100L))
                .pace()
                .orElseThrow();
        assertEquals(Optional.of(TODAY.plusDays(15)), pace.fullWithClearing().earliest());
        assertEquals(Optional.of(TODAY.plusDays(30)), pace.fullWithClearing().latest());
    }

    @Test
    void oneWeekIsNothingToJudgeBy() {
        assertTrue(outlook(weeks(70), 200, Map.of()).pace().isEmpty());
        assertTrue(outlook(weeks(0, 0, 0, 0), 200, Map.of()).pace().isEmpty(), "nothing came in");
    }

    @Test
    void whatIsNoFootageIsNotCountedAsFootage() {
        Outlook seen = outlook(weeks(70, 70), 200, Map.of());
        assertEquals(100, seen.disk().other());
        assertEquals(600, seen.disk().limit());
    }
}
