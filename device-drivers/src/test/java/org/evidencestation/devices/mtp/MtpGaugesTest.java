package org.evidencestation.devices.mtp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.evidencestation.devices.Arrival;
import org.evidencestation.devices.BatteryReading;
import org.evidencestation.devices.Capability;
import org.evidencestation.devices.ClockReading;
import org.evidencestation.devices.RecorderIdentity.Claim;
import org.evidencestation.devices.RecorderIdentity.Kind;
import org.evidencestation.devices.mtp.responder.Habit;
import org.evidencestation.devices.mtp.responder.Trouble;
import org.junit.jupiter.api.Test;

/** What can be learnt of a recorder before its media are opened. */
final class MtpGaugesTest {
    private final Bench bench = new Bench();

    @Test
    void readsTheCharge() throws Exception {
        try (Arrival arrival = bench.battery(87).arrive()) {
            assertTrue(arrival.capabilities().contains(Capability.BATTERY));
            assertEquals(new BatteryReading.Charge(87), arrival.battery());
        }
    }

    @Test
    void takesExternalPowerForNoCharge() throws Exception {
        try (Arrival arrival = bench.battery(0).arrive()) {
            assertEquals(new BatteryReading.Unknown(), arrival.battery());
        }
    }

    @Test
    void takesAChargePastItsRangeForJunk() throws Exception {
        try (Arrival arrival = bench.battery(200).arrive()) {
            assertEquals(new BatteryReading.Unknown(), arrival.battery());
        }
    }

    @Test
    void inventsNothingWhereNothingIsOffered() throws Exception {
        try (Arrival arrival = bench.habits(Habit.NO_BATTERY, Habit.NO_CLOCK).arrive()) {
            assertFalse(arrival.capabilities().contains(Capability.BATTERY));
            assertFalse(arrival.capabilities().contains(Capability.CLOCK_READ));
            assertEquals(new BatteryReading.Unknown(), arrival.battery());
            assertEquals(new ClockReading.Unknown(), arrival.clock());
        }
    }

    @Test
    void boundsAClockThatCannotBeAskedByTheNewestClip() throws Exception {
        bench.habits(Habit.NO_CLOCK).file("DCIM/123401_7654321_20261121130000_0001.mp4", new byte[9]);
        try (Arrival arrival = bench.arrive()) {
            assertEquals(
                    new ClockReading.Bounded(
                            bench.now(), Optional.of(Duration.ofHours(1)), Optional.empty(), "newest-file"),
                    arrival.clock());
        }
    }

    @Test
    void inventsNothingWhereTheRecorderRefuses() throws Exception {
        bench.trouble(new Trouble.Refusal(0x1014, 0x200A, 1)).trouble(new Trouble.Refusal(0x1015, 0x2005, 1));
        try (Arrival arrival = bench.arrive()) {
            assertEquals(new BatteryReading.Unknown(), arrival.battery());
            assertEquals(new ClockReading.Unknown(), arrival.clock());
        }
    }

    @Test
    void measuresTheClock() throws Exception {
        try (Arrival arrival = bench.clockOffset(Duration.ofSeconds(-90)).arrive()) {
            assertEquals(
                    new ClockReading.Measured(
                            LocalDateTime.of(2026, 11, 21, 11, 58, 30),
                            bench.now(),
                            Duration.ofSeconds(-90),
                            Duration.ofSeconds(1),
                            "protocol"),
                    arrival.clock());
        }
    }

    @Test
    void measuresTheSameWhenTheRecorderNamesItsZone() throws Exception {
        try (Arrival arrival = bench.habits(Habit.DATES_WITH_ZONE).arrive()) {
            assertEquals(Duration.ofSeconds(7), ((ClockReading.Measured) arrival.clock()).offset());
        }
    }

    @Test
    void isLessSureTheLongerTheAnswerTook() throws Exception {
        bench.trouble(new Trouble.Slow(0x1015, Duration.ofSeconds(4), 1));
        try (Arrival arrival = bench.arrive()) {
            ClockReading.Measured measured = (ClockReading.Measured) arrival.clock();
            assertEquals(Duration.ofSeconds(3), measured.uncertainty());
            Duration error = measured.offset().minus(Duration.ofSeconds(7)).abs();
            assertTrue(error.compareTo(measured.uncertainty()) <= 0, error.toString());
        }
    }

    @Test
    void keepsTheWordsOfPlugAndProtocol() throws Exception {
        try (Arrival arrival = bench.arrive()) {
            List<Claim> claims = arrival.identity().claims();
            assertTrue(claims.contains(new Claim(Kind.SERIAL, "7654321", "usb")));
            assertTrue(claims.contains(new Claim(Kind.SERIAL, "7654321", "mtp")));
            assertTrue(claims.contains(new Claim(Kind.VOLUME_LABEL, "BODYCAM", "mtp")));
            assertTrue(claims.contains(new Claim(Kind.MODEL, "DSJ-1", "mtp")));
            assertEquals("mtp:1d6b:0100:7654321", arrival.identity().key().value());
        }
    }
}
