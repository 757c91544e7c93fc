package org.evidencestation.app.capacity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ForecastTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static Intake intake(long aDay) {
        return Intake.of(
                TODAY.minusDays(28),
                TODAY.minusDays(1),
                Map.of(TODAY.minusDays(2), 20 * aDay, TODAY.minusDays(9), 8 * aDay, TODAY, 1_000L * aDay));
    }

    @Test
    void daysWithoutFootageCountAndTodayDoesNot() {
        assertEquals(100, intake(100).perDay());
        assertEquals(2_000, intake(100).busiest());
        assertEquals(28, intake(100).days());
    }

    @Test
    void theDiskIsFullOnTheFirstDayThatHasNoRoom() {
        Forecast forecast = Forecast.of(intake(100), 1_250, 200, Map.of(), TODAY);
        assertEquals(1_050, forecast.free());
        assertEquals(Optional.of(TODAY.plusDays(10)), forecast.full());
        assertEquals(Optional.of(10L), forecast.daysLeft(TODAY));
        assertEquals(0, forecast.freed());
    }

    @Test
    void whatCouldGoAlreadyCountsTodayAndTheRestOnItsDay() {
        Map<LocalDate, Long> clearable =
                Map.of(TODAY.minusDays(50), 300L, TODAY.plusDays(5), 200L, TODAY.plusDays(90), 5L);
        Forecast forecast = Forecast.of(intake(100), 1_000, 0, clearable, TODAY);
        assertEquals(Optional.of(TODAY.plusDays(10)), forecast.full());
        assertEquals(Optional.of(TODAY.plusDays(15)), forecast.fullWithClearing());
        assertEquals(500, forecast.freed());
    }

    @Test
    void anIdleStationLastsAndAFullDiskIsFullToday() {
        assertEquals(
                Optional.empty(), Forecast.of(intake(0), 1, 0, Map.of(), TODAY).full());
        assertEquals(
                Optional.of(TODAY),
                Forecast.of(intake(100), 50, 200, Map.of(), TODAY).full());
    }

    @Test
    void whatComesInIsRoundedUp() {
        Intake one = Intake.of(TODAY.minusDays(28), TODAY.minusDays(1), Map.of(TODAY.minusDays(1), 1L));
        assertEquals(1, one.perDay());
        assertThrows(IllegalArgumentException.class, () -> Intake.of(TODAY, TODAY.minusDays(1), Map.of()));
    }
}
