package org.evidencestation.devices.mtp;

import static org.evidencestation.devices.mtp.Bench.assertFails;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.time.Duration;
import org.evidencestation.devices.Arrival;
import org.evidencestation.devices.Clip;
import org.evidencestation.devices.ClipReader;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.Media;
import org.evidencestation.devices.mtp.responder.Habit;
import org.evidencestation.devices.mtp.responder.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One way for a recorder to misbehave per test. */
final class MtpFaultTest {
    private static final byte[] FILE = Bench.bytes(5_000_000);

    private final Bench bench = new Bench().file("DCIM/a.mp4", FILE);

    @ParameterizedTest
    @ValueSource(ints = {0x1001, 0x1002, 0x1004, 0x1007, 0x1008, 0x95C1})
    void goesOnAfterASilence(int operation) throws Exception {
        bench.trouble(new Trouble.Silence(operation, 1));
        assertArrayEquals(FILE, bench.collect());
    }

    @ParameterizedTest
    @ValueSource(ints = {0x1001, 0x1002, 0x1004, 0x1007, 0x1008, 0x95C1})
    void saysTimeOutAfterALongSilence(int operation) {
        bench.trouble(new Trouble.Silence(operation, 100));
        assertFails(Reason.TIMEOUT, bench::collect);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x1001, 0x1002, 0x1004, 0x1007, 0x1008, 0x95C1})
    void goesOnAfterAStall(int operation) throws Exception {
        bench.trouble(new Trouble.Stall(operation, 0, 1));
        assertArrayEquals(FILE, bench.collect());
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 2048, 1_000_000, 4_194_304})
    void asksForAPartAgainThatStalledOnTheWay(long at) throws Exception {
        bench.trouble(new Trouble.Stall(0x95C1, at, 1));
        assertArrayEquals(FILE, bench.collect());
    }

    @Test
    void asksAgainWhenMorePromisedThanCame() throws Exception {
        bench.trouble(new Trouble.WrongLength(0x1007, 4, 1));
        assertArrayEquals(FILE, bench.collect());
    }

    @ParameterizedTest
    @ValueSource(ints = {-4, -100_000})
    void asksAgainForAPartThatWasLongerThanItsHeadSaid(int difference) throws Exception {
        bench.trouble(new Trouble.WrongLength(0x95C1, difference, 1));
        assertArrayEquals(FILE, bench.collect());
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 100_000})
    void refusesAPartThatEndsEarly(int difference) {
        bench.trouble(new Trouble.WrongLength(0x95C1, difference, 1));
        assertFails(Reason.LENGTH_MISMATCH, bench::collect);
    }

    @Test
    void opensTheSessionAnewAfterJunkTransactions() throws Exception {
        bench.habits(Habit.FRESH_HANDLES).trouble(new Trouble.WrongTransaction(0x95C1, 1));
        assertArrayEquals(FILE, bench.collect());
    }

    @Test
    void resetsTheRecorderAfterMoreJunk() throws Exception {
        bench.habits(Habit.FRESH_HANDLES).trouble(new Trouble.WrongTransaction(0x95C1, 2));
        assertArrayEquals(FILE, bench.collect());
    }

    @Test
    void givesUpOnARecorderThatSendsNothingButJunk() {
        bench.trouble(new Trouble.WrongTransaction(0x95C1, 100));
        assertFails(Reason.DESYNC, bench::collect);
    }

    @Test
    void walksAgainWhenTheSessionBrokeInTheMiddle() throws Exception {
        bench.habits(Habit.FRESH_HANDLES).trouble(new Trouble.WrongTransaction(0x1008, 1));
        assertArrayEquals(FILE, bench.collect());
    }

    @Test
    void waitsForABusyRecorder() throws Exception {
        bench.trouble(new Trouble.Refusal(0x1007, 0x2019, 3));
        java.time.Instant before = bench.now();
        assertArrayEquals(FILE, bench.collect());
        assertTrue(Duration.between(before, bench.now()).toMillis() >= 200 + 400 + 800);
    }

    @Test
    void saysThatARecorderStaysBusy() {
        bench.trouble(new Trouble.Refusal(0x1007, 0x2019, 100));
        assertFails(Reason.DEVICE_BUSY, bench::collect);
    }

    @Test
    void triesAGeneralErrorOnceMore() throws Exception {
        bench.trouble(new Trouble.Refusal(0x95C1, 0x2002, 1));
        assertArrayEquals(FILE, bench.collect());
    }

    @Test
    void callsARepeatedGeneralErrorAMediaError() {
        bench.trouble(new Trouble.Refusal(0x95C1, 0x2002, 2));
        assertFails(Reason.MEDIA_ERROR, bench::collect);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x2002, 0x2007})
    void givesAwayNoByteTheRecorderTakesBack(int code) throws Exception {
        bench.trouble(new Trouble.LateRefusal(0x95C1, code, 2));
        try (Arrival arrival = bench.arrive();
                Media media = arrival.openMedia()) {
            Clip clip = media.list().clips().getFirst();
            try (ClipReader reader = media.open(clip, 0)) {
                ByteBuffer buffer = ByteBuffer.allocate(1000);
                assertFails(code == 0x2007 ? Reason.LENGTH_MISMATCH : Reason.MEDIA_ERROR, () -> reader.read(buffer));
                assertEquals(0, buffer.position());
            }
        }
    }

    @Test
    void saysThatALockedRecorderMustBeUnlocked() throws Exception {
        bench.habits(Habit.LOCKED);
        try (Arrival arrival = bench.arrive()) {
            arrival.identity();
            assertFails(Reason.LOCKED_OR_NO_MEDIA, arrival::openMedia);
        }
    }

    @Test
    void saysThatARecorderThatDeniesAccessMustBeUnlocked() {
        bench.habits(Habit.DENIED);
        assertFails(Reason.LOCKED_OR_NO_MEDIA, bench::collect);
    }

    @Test
    void refusesAConvertedFile() {
        bench.habits(Habit.WHOLE_FILES_ONLY, Habit.TRANSCODES);
        assertFails(Reason.LENGTH_MISMATCH, bench::collect);
    }

    @Test
    void readsTheOriginalWhereWholeFilesAreConverted() throws Exception {
        bench.habits(Habit.TRANSCODES);
        assertArrayEquals(FILE, bench.collect());
    }

    @Test
    void bearsTheSameEventManyTimes() throws Exception {
        bench.trouble(new Trouble.Events(0x1007, 10, 1)).trouble(new Trouble.Events(0x95C1, 10, 1));
        assertArrayEquals(FILE, bench.collect());
    }

    @Test
    void givesUpOnEndlessEvents() {
        bench.trouble(new Trouble.Events(0x1007, 1000, 100));
        assertFails(Reason.DESYNC, bench::collect);
    }

    @Test
    void isNotMisledByALateAnswer() throws Exception {
        bench.trouble(new Trouble.Slow(0x1008, Duration.ofSeconds(50), 1));
        assertArrayEquals(FILE, bench.collect());
    }

    @Test
    void hasNoDateWhereTheRecorderHasNone() throws Exception {
        bench.habits(Habit.SENSELESS_DATES);
        try (Arrival arrival = bench.arrive();
                Media media = arrival.openMedia()) {
            assertTrue(media.list().clips().getFirst().modified().isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1024, 1_000_000, 4_190_000})
    void goesOnAtTheSameByteAfterThePlugWasPulled(long at) throws Exception {
        bench.habits(Habit.FRESH_HANDLES).trouble(new Trouble.Unplug(0x95C1, at, 1));
        Clip clip;
        try (Arrival arrival = bench.arrive();
                Media media = arrival.openMedia()) {
            clip = media.list().clips().getFirst();
            assertFails(Reason.UNPLUGGED, () -> Bench.read(media, clip, 0));
        }
        bench.plug().plug();
        try (Arrival arrival = bench.arrive();
                Media media = arrival.openMedia()) {
            assertEquals(clip, media.list().clips().getFirst());
            byte[] tail = java.util.Arrays.copyOfRange(FILE, 4_194_304, FILE.length);
            assertArrayEquals(tail, Bench.read(media, clip, 4_194_304));
        }
    }

    @ParameterizedTest
    @EnumSource(Habit.class)
    void readsOrRefusesButNeverBreaksWhateverTheHabit(Habit habit) throws Exception {
        bench.habits(habit);
        switch (habit) {
            case LOCKED, DENIED -> assertFails(Reason.LOCKED_OR_NO_MEDIA, bench::collect);
            default -> assertArrayEquals(FILE, bench.collect());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Habit.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"LOCKED", "DENIED", "TRANSCODES"})
    void readsWholeFilesWhateverTheHabit(Habit habit) throws Exception {
        bench.habits(Habit.WHOLE_FILES_ONLY, habit);
        assertArrayEquals(FILE, bench.collect());
    }

    @Test
    void stopsAWholeFileInTheMiddleAndGoesOnWithTheNext() throws Exception {
        bench.habits(Habit.WHOLE_FILES_ONLY);
        try (Arrival arrival = bench.arrive();
                Media media = arrival.openMedia()) {
            Clip clip = media.list().clips().getFirst();
            try (ClipReader reader = media.open(clip, 0)) {
                reader.read(ByteBuffer.allocate(1000));
            }
            assertArrayEquals(FILE, Bench.read(media, clip, 0));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0x1002, 0x1004, 0x1007, 0x1008, 0x95C1})
    void takesTheEventsThatARecorderWaitsFor(int operation) throws Exception {
        bench.habits(Habit.WAITS_FOR_EVENTS).trouble(new Trouble.Events(operation, 3, 1));
        assertArrayEquals(FILE, bench.collect());
    }

    @Test
    void opensASessionThatABrokenOneLeftOpen() throws Exception {
        bench.habits(Habit.SESSION_LEFT_OPEN, Habit.SHORT_PARAMETER);
        assertArrayEquals(FILE, bench.collect());
    }

    @Test
    void saysWhoHoldsTheRecorderIsAnotherProgram() throws Exception {
        try (Arrival first = bench.arrive()) {
            assertFalse(first.capabilities().isEmpty());
            assertFails(Reason.BUSY_BY_OTHER, bench::arrive);
        }
        assertArrayEquals(FILE, bench.collect());
    }
}
