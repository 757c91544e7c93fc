package org.evidencestation.app.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidencestation.app.gate.Look.Light;
import org.evidencestation.app.gate.Look.Standing;
import org.evidencestation.storage.journal.ClockNote;
import org.evidencestation.storage.journal.DutyEvent.Check;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class GateTest {
    private static final Instant DOCKED = Instant.parse("2026-11-20T00:00:00Z");
    private static final ClockNote GOOD = new ClockNote("volume", 1_200L, 500L, null, null);
    private static final ClockNote FAST = new ClockNote("volume", 3_600_000L, 2_000L, null, null);

    private final Gate gate = new Gate(new GateRule(
            Map.of(Check.BATTERY, new GateRule.Demand("L7", "电池电量充足", true)), Optional.empty(), GateRule.Limits.USUAL));

    private static RecorderState docked(@Nullable Integer percent, ClockNote clock) {
        return RecorderState.UNKNOWN.docked(DOCKED, Optional.ofNullable(percent), clock);
    }

    private Look look(String kind, RecorderState state, Instant now) {
        return gate.looks(state, now).stream()
                .filter(it -> it.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Tag("L7")
    void fillsTheFourChecksWithWhatTheDockingMeasured() {
        RecorderState state = docked(87, GOOD).leaving(new Room(40_000_000_000L, 64_000_000_000L), DOCKED);
        List<Look> looks = gate.looks(state, DOCKED.plusSeconds(60));
        assertEquals(
                List.of(Check.FAULT, Check.BATTERY, Check.SPACE, Check.CLOCK),
                looks.stream().map(Look::kind).toList());
        assertEquals(
                List.of("", "87 %", "40.0 / 64.0 GB", "+1.2 s ±0.5 s"),
                looks.stream().map(Look::value).toList());
        assertEquals(
                List.of(Light.GREEN, Light.GREEN, Light.GREEN, Light.GREEN),
                looks.stream().map(Look::light).toList());
        assertEquals(Optional.of(DOCKED), looks.get(1).at());
        assertEquals("L7", looks.get(1).article());
    }

    @Test
    void aLowBatteryIsRedUntilItMayHaveCharged() {
        assertEquals(Standing.LOW, look(Check.BATTERY, docked(15, GOOD), DOCKED).standing());
        assertEquals(
                Standing.SHORT, look(Check.BATTERY, docked(45, GOOD), DOCKED).standing());
        assertEquals(
                Standing.CHARGED_SINCE,
                look(Check.BATTERY, docked(15, GOOD), DOCKED.plus(Duration.ofHours(3)))
                        .standing());
    }

    @Test
    void whatWasMeasuredYesterdayIsLookedAtAgain() {
        Instant tomorrow = DOCKED.plus(Duration.ofHours(25));
        assertEquals(
                Standing.OLD, look(Check.BATTERY, docked(90, GOOD), tomorrow).standing());
        assertEquals(Standing.OLD, look(Check.CLOCK, docked(90, GOOD), tomorrow).standing());
        assertEquals(Standing.OLD, look(Check.FAULT, docked(90, GOOD), tomorrow).standing());
    }

    @Test
    void aRecorderThatTellsNothingIsLookedAtByAPerson() {
        RecorderState silent = docked(null, ClockNote.UNKNOWN);
        assertEquals(Standing.NOT_MEASURED, look(Check.BATTERY, silent, DOCKED).standing());
        assertEquals(Standing.NOT_MEASURED, look(Check.SPACE, silent, DOCKED).standing());
        assertEquals(Standing.NOT_MEASURED, look(Check.CLOCK, silent, DOCKED).standing());
        assertEquals(
                Standing.NOT_MEASURED,
                look(Check.FAULT, RecorderState.UNKNOWN, DOCKED).standing());
    }

    @Test
    void theYoungestWordOnAClockCounts() {
        assertEquals(
                Standing.CLOCK_WRONG,
                look(Check.CLOCK, docked(90, FAST), DOCKED).standing());
        RecorderState set = docked(90, FAST).showing(GOOD, DOCKED.plusSeconds(5));
        assertEquals(Standing.GOOD, look(Check.CLOCK, set, DOCKED).standing());
        RecorderState cardFilmedBefore = set.showing(FAST, DOCKED.minusSeconds(3600));
        assertEquals(Standing.GOOD, look(Check.CLOCK, cardFilmedBefore, DOCKED).standing());
    }

    @Test
    void boundsCanProveThatAClockIsWrongButNotThatItIsRight() {
        ClockNote fast = new ClockNote("files", null, null, 7_200_000L, null);
        Look look = look(Check.CLOCK, docked(90, fast), DOCKED);
        assertEquals(Standing.CLOCK_WRONG, look.standing());
        assertEquals("≥ +02:00:00", look.value());
        ClockNote open = new ClockNote("files", null, null, -5L, null);
        assertEquals(
                Standing.NOT_MEASURED,
                look(Check.CLOCK, docked(90, open), DOCKED).standing());
    }

    @Test
    @Tag("W12")
    void anOpenFaultIsRedAndABrokenDockingWantsAnEye() {
        Look fault = look(
                Check.FAULT,
                docked(90, GOOD).faulty(Optional.of(new Measured<>("无法开机", DOCKED))),
                DOCKED.plus(Duration.ofDays(9)));
        assertEquals(Standing.FAULT, fault.standing());
        assertEquals("无法开机", fault.value());
        assertEquals(
                Standing.CUT,
                look(Check.FAULT, docked(90, GOOD).cutOff("MEDIA_ERROR", DOCKED), DOCKED)
                        .standing());
    }

    @Test
    void aCardThatIsAlmostFullIsRed() {
        assertEquals(
                Standing.FULL_CARD,
                look(Check.SPACE, docked(90, GOOD).leaving(new Room(1_000_000_000L, 64_000_000_000L), DOCKED), DOCKED)
                        .standing());
        assertEquals(
                Standing.SHORT,
                look(Check.SPACE, docked(90, GOOD).leaving(new Room(8_000_000_000L, 64_000_000_000L), DOCKED), DOCKED)
                        .standing());
    }
}
