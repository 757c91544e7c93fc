package org.evidencestation.devices.gat947;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import org.evidencestation.devices.Arrival;
import org.evidencestation.devices.BatteryReading;
import org.evidencestation.devices.Capability;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.Media;
import org.evidencestation.devices.RecorderIdentity.Kind;
import org.junit.jupiter.api.Test;

/** All the ways a library, or the recorder behind it, can be bad. */
final class BadLibraryTest extends VendorBench {
    @Test
    void aWrongPasswordIsTriedOnceInADocking() throws Exception {
        desk.password("000000").with("ZFY_PWD", "888888");
        try (Arrival arrival = arrive(desk)) {
            assertFails(Reason.AUTH_FAILED, arrival::identity);
            assertFails(Reason.AUTH_FAILED, arrival::battery);
            assertFails(Reason.AUTH_FAILED, arrival::setClock);
            assertFails(Reason.AUTH_FAILED, arrival::openMedia);
        }
        assertEquals(List.of("Init_Device", "GetIDCode", "GetZFYInfo wrong", "Uninit_Device SLJ01"), desk.calls());
        assertEquals(List.of("of dock/1", "begin", "refused"), desk.handovers());
    }

    @Test
    void aPasswordOthersMayReadIsNotUsed() throws Exception {
        desk.password("666666");
        Files.setPosixFilePermissions(
                folder.resolve("password.txt"), java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
        assertFails(Reason.AUTH_FAILED, () -> arrive(desk).close());
        assertEquals(List.of(), desk.calls());
    }

    @Test
    void aLibraryThatHangsIsStartedAgainOnceAndThenGivenUp() throws Exception {
        desk.with("ZFY_HANG", "ReadDeviceBatteryDumpEnergy");
        try (Arrival arrival = arrive(desk, Verb.BATTERY)) {
            assertKnown(arrival.identity());
            assertFails(Reason.TIMEOUT, arrival::battery);
            assertFails(Reason.TIMEOUT, arrival::openMedia);
        }
        assertEquals(
                2,
                desk.calls().stream().filter(call -> call.equals("Init_Device")).count());
    }

    @Test
    void aLibraryThatCrashesOnceIsAskedAgain() throws Exception {
        desk.with("ZFY_CRASH_ONCE", "GetZFYInfo");
        try (Arrival arrival = arrive(desk);
                Media media = openAfterIdentity(arrival)) {
            assertEquals(1, media.list().clips().size());
        }
    }

    private static Media openAfterIdentity(Arrival arrival) throws DeviceException {
        assertKnown(arrival.identity());
        return arrival.openMedia();
    }

    @Test
    void aLibraryThatAlwaysCrashesIsToldWithItsExitStatus() throws Exception {
        desk.with("ZFY_CRASH", "GetZFYInfo");
        try (Arrival arrival = arrive(desk)) {
            DeviceException crash = assertThrows(DeviceException.class, arrival::identity);
            assertEquals(Reason.NATIVE_CRASH, crash.reason());
            assertTrue(String.valueOf(crash.getMessage()).contains("status 139 (0x8b, signal 11)"), crash.getMessage());
        }
        assertEquals(
                2,
                desk.calls().stream().filter(call -> call.equals("Init_Device")).count());
    }

    @Test
    void aLibraryThatCrashesAtOnceIsNotStartedForEver() throws Exception {
        desk.with("ZFY_CRASH", "Init_Device");
        assertFails(Reason.NATIVE_CRASH, () -> arrive(desk).close());
        assertEquals(List.of("Init_Device", "Init_Device"), desk.calls());
    }

    @Test
    void theSwitchIsNeverGivenTwice() throws Exception {
        desk.with("ZFY_CRASH", "SetMSDC");
        try (Arrival arrival = arrive(desk)) {
            assertFails(Reason.MODE_SWITCH_FAILED, arrival::openMedia);
        }
        assertEquals(List.of("Init_Device", "SetMSDC right"), desk.calls());
    }

    @Test
    void aDiskThatAppearsCountsMoreThanAnAnswerThatDoesNotCome() throws Exception {
        desk.with("ZFY_HANG", "SetMSDC");
        Files.move(desk.hidden(), desk.card());
        try (Arrival arrival = arrive(desk, Verb.SETMSDC);
                Media media = arrival.openMedia()) {
            assertEquals(1, media.list().clips().size());
        }
    }

    @Test
    void aDiskThatDoesNotComeMayBeThatOfAnotherRecorderOfTheMake() throws Exception {
        desk.with("ZFY_HIDDEN", folder.resolve("hidden").toString())
                .with("ZFY_CARD", folder.resolve("elsewhere").toString())
                .candidates(2);
        try (Arrival arrival = arrive(desk)) {
            DeviceException failure = assertThrows(DeviceException.class, arrival::openMedia);
            assertEquals(Reason.MODE_SWITCH_FAILED, failure.reason());
            assertTrue(
                    String.valueOf(failure.getMessage()).contains("another of 2 of this make"), failure.getMessage());
        }
    }

    @Test
    void aRefusedSwitchIsToldWithItsCode() throws Exception {
        desk.with("ZFY_MSDC", "8");
        try (Arrival arrival = arrive(desk)) {
            DeviceException refused = assertThrows(DeviceException.class, arrival::openMedia);
            assertEquals(Reason.MODE_SWITCH_FAILED, refused.reason());
            assertTrue(String.valueOf(refused.getMessage()).contains("iRet=8"), refused.getMessage());
        }
        assertEquals(List.of("of dock/1", "begin", "refused"), desk.handovers());
    }

    @Test
    void aRefusedTimeIsTold() throws Exception {
        desk.with("ZFY_SYNC", "6");
        try (Arrival arrival = arrive(desk)) {
            assertTrue(arrival.capabilities().contains(Capability.CLOCK_SET));
            assertFails(Reason.CLOCK_REJECTED, arrival::setClock);
        }
    }

    @Test
    void aRecorderThatIsStillStartingIsLookedForSevenTimes() throws Exception {
        desk.with("ZFY_ASLEEP", "6");
        arrive(desk, Verb.QUIT).close();
        assertEquals(
                7,
                desk.calls().stream().filter(call -> call.equals("Init_Device")).count());
        desk.with("ZFY_ASLEEP", "99");
        assertFails(Reason.DRIVER_MISSING, () -> arrive(desk, Verb.QUIT).close());
    }

    @Test
    void whatThePulledPlugBreaksIsUnplugged() throws Exception {
        desk.with("ZFY_CRASH", "GetZFYInfo");
        try (Arrival arrival = arrive(desk)) {
            desk.pull();
            assertFails(Reason.UNPLUGGED, arrival::identity);
        }
    }

    @Test
    void aBatteryOfMoreThanAHundredIsUnknown() throws Exception {
        desk.with("ZFY_BATTERY", "255");
        try (Arrival arrival = arrive(desk)) {
            assertEquals(new BatteryReading.Unknown(), arrival.battery());
        }
    }

    @Test
    void anIdentityTheLibraryCannotReadDoesNotKeepTheFootage() throws Exception {
        desk.with("ZFY_INFO", "101");
        try (Arrival arrival = arrive(desk)) {
            assertEquals("SLJ01", arrival.identity().first(Kind.MODEL).orElseThrow());
            try (Media media = arrival.openMedia()) {
                assertEquals(1, media.list().clips().size());
            }
        }
    }

    @Test
    void aLibraryThatCannotBeLoadedIsMissing() throws Exception {
        Desk wrong = desk(folder.resolve("no-such-library.so"));
        DeviceException missing =
                assertThrows(DeviceException.class, () -> arrive(wrong).close());
        assertEquals(Reason.DRIVER_MISSING, missing.reason());
        assertTrue(String.valueOf(missing.getMessage()).contains("no-such-library.so"), missing.getMessage());
    }
}
