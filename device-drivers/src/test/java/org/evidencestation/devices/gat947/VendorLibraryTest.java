package org.evidencestation.devices.gat947;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import org.evidencestation.devices.Arrival;
import org.evidencestation.devices.BatteryReading;
import org.evidencestation.devices.Capability;
import org.evidencestation.devices.ClockReading;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.Media;
import org.evidencestation.devices.RecorderIdentity;
import org.evidencestation.devices.RecorderIdentity.Claim;
import org.evidencestation.devices.RecorderIdentity.Kind;
import org.evidencestation.devices.StationClock;
import org.evidencestation.devices.identity.Layout;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** The driver, the reference helper and a library, together, in all the ways a library can be bad. */
final class VendorLibraryTest {
    private static final InstantSource TIME = Desk.fixed("2026-11-21T04:00:00Z");
    private static final StationClock CLOCK = new StationClock(TIME, ZoneId.systemDefault());

    @TempDir
    static Path built = Path.of("");

    private static Path helper = Path.of("");
    private static Path wide = Path.of("");
    private static Path narrow = Path.of("");
    private static Path few = Path.of("");

    @TempDir
    Path folder = Path.of("");

    private Desk desk = new Desk(folder, helper, wide);

    @BeforeAll
    static void compile() throws Exception {
        Compiler cc = new Compiler(built);
        helper = cc.helper();
        wide = cc.library("wide", "-DT=int");
        narrow = cc.library("narrow", "-DT=unsigned short");
        few = cc.library("few", "-DFEW");
    }

    @BeforeEach
    void dock() throws Exception {
        desk = desk(wide);
        Files.createDirectory(desk.hidden());
        Files.writeString(desk.hidden().resolve("0001.mp4"), "footage");
    }

    private Desk desk(Path library) {
        return new Desk(folder, helper, library);
    }

    private static Arrival arrive(Desk desk) throws DeviceException {
        return arrive(desk, Verb.HELLO);
    }

    private static Arrival arrive(Desk desk, Verb hanging) throws DeviceException {
        Patience patience = hanging == Verb.HELLO ? Patience.NORMAL : Desk.shortFor(hanging);
        return new Gat947Driver(patience).arrive(desk.recorder(), CLOCK);
    }

    private static void assertFails(Reason reason, Executable action) {
        DeviceException failure = assertThrows(DeviceException.class, action);
        assertEquals(reason, failure.reason(), failure.getMessage());
    }

    private static void assertKnown(RecorderIdentity identity) {
        assertEquals(
                List.of(
                        new Claim(Kind.DEVICE_NUMBER, "7654321", "gat947"),
                        new Claim(Kind.POLICE_NUMBER, "123401", "gat947"),
                        new Claim(Kind.OFFICER_NAME, "示例人员", "gat947"),
                        new Claim(Kind.UNIT_NUMBER, "110000000000", "gat947"),
                        new Claim(Kind.UNIT_NAME, "示例单位", "gat947"),
                        new Claim(Kind.MODEL, "SLJ01", "gat947"),
                        new Claim(Kind.VENDOR, "示例厂", "settings"),
                        new Claim(Kind.RESOLUTION, "1920x1080", "gat947")),
                identity.claims().subList(0, 8));
    }

    @Test
    void asksInTheOrderOfTheStandardAndSwitchesLast() throws Exception {
        desk.password("666666").with("ZFY_PWD", "666666");
        try (Arrival arrival = arrive(desk)) {
            assertKnown(arrival.identity());
            assertEquals(new BatteryReading.Charge(86), arrival.battery());
            assertEquals(new ClockReading.Unknown(), arrival.clock());
            assertEquals(new ClockReading.Unknown(), arrival.setClock());
            try (Media media = arrival.openMedia()) {
                assertEquals("0001.mp4", media.list().clips().getFirst().path());
                assertEquals(
                        "folder:" + desk.card().toRealPath(),
                        media.otherKey().orElseThrow().value());
            }
        }
        assertEquals(
                List.of(
                        "Init_Device",
                        "GetIDCode",
                        "GetZFYInfo right",
                        "ReadDeviceResolution right",
                        "ReadDeviceBatteryDumpEnergy right",
                        "SyncDevTime right",
                        "SetMSDC right",
                        "Uninit_Device SLJ01"),
                desk.calls());
        assertEquals(List.of("of dock/1", "begin"), desk.handovers());
    }

    @Test
    void understandsBothLayoutsAndBothWidthsOfTheResult() throws Exception {
        for (Path library : List.of(wide, narrow)) {
            for (Layout layout : Layout.values()) {
                Desk each = desk(library).layout(layout).with("ZFY_LAYOUT", layout.name());
                try (Arrival arrival = arrive(each)) {
                    assertKnown(arrival.identity());
                }
            }
        }
    }

    @Test
    void claimsARecordOfTheOtherLayoutAsAWholeAndNeverCutsItWrongly() throws Exception {
        for (Layout layout : Layout.values()) {
            Layout other = layout == Layout.A ? Layout.B : Layout.A;
            Desk each = desk(wide).layout(layout).with("ZFY_LAYOUT", other.name());
            try (Arrival arrival = arrive(each)) {
                Claim first = arrival.identity().claims().getFirst();
                assertEquals(Kind.IDENTITY_RECORD, first.kind());
                assertEquals("gat947:not-layout-" + layout + ":hex", first.origin());
                assertTrue(first.value().startsWith("37363534333231"), first.value());
            }
        }
    }

    @Test
    void surplusBytesBehindTheRecordDoNoHarm() throws Exception {
        desk.with("ZFY_LAYOUT", "N");
        try (Arrival arrival = arrive(desk)) {
            assertKnown(arrival.identity());
        }
    }

    @Test
    void showsANameThatIsNoTextAsItsBytes() throws Exception {
        desk.with("ZFY_NAME", "cabecaff");
        try (Arrival arrival = arrive(desk)) {
            assertTrue(
                    arrival.identity().claims().contains(new Claim(Kind.OFFICER_NAME, "cabecaff", "gat947:hex")),
                    arrival.identity().toString());
        }
    }

    @Test
    void numbersARecorderIsDeliveredWithAreNobodys() throws Exception {
        desk.with("ZFY_SERIAL", "1234567").with("ZFY_POLICE", "123456").noUsbSerial();
        try (Arrival arrival = arrive(desk)) {
            RecorderIdentity identity = arrival.identity();
            assertEquals(java.util.Optional.empty(), identity.first(Kind.DEVICE_NUMBER));
            assertEquals(java.util.Optional.empty(), identity.first(Kind.POLICE_NUMBER));
            assertEquals(desk.recorder().key(), identity.key());
        }
    }

    @Test
    void aPlugWithoutSerialNumberIsToldApartByTheRecordersOwn() throws Exception {
        desk.noUsbSerial();
        try (Arrival arrival = arrive(desk)) {
            assertEquals(
                    desk.recorder().key().value() + ";SLJ01:7654321",
                    arrival.identity().key().value());
        }
        desk.candidates(2);
        try (Arrival arrival = arrive(desk)) {
            assertEquals(desk.recorder().key(), arrival.identity().key(), "it may have been the other one's");
            assertEquals(
                    "gat947:one-of-2", arrival.identity().claims().getFirst().origin());
        }
    }

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
    void setsNoClockWhereTheComputersZoneIsNotTheStations() throws Exception {
        ZoneOffset here = ZoneId.systemDefault().getRules().getOffset(TIME.instant());
        ZoneOffset elsewhere = ZoneOffset.ofTotalSeconds(here.getTotalSeconds() == 0 ? 28_800 : 0);
        StationClock other = new StationClock(TIME, elsewhere);
        try (Arrival arrival = new Gat947Driver().arrive(desk.recorder(), other)) {
            assertFalse(arrival.capabilities().contains(Capability.CLOCK_SET));
            assertFails(Reason.UNSUPPORTED, arrival::setClock);
        }
        assertFalse(desk.calls().contains("SyncDevTime right"));
    }

    @Test
    void functionsALibraryDoesNotHaveAreNotMissed() throws Exception {
        Desk poor = desk(few);
        try (Arrival arrival = arrive(poor)) {
            assertEquals(
                    EnumSet.of(Capability.MODE_SWITCH, Capability.SINGLE_INSTANCE),
                    EnumSet.copyOf(arrival.capabilities().stream()
                            .filter(EnumSet.of(
                                    Capability.MODE_SWITCH,
                                    Capability.SINGLE_INSTANCE,
                                    Capability.BATTERY,
                                    Capability.CLOCK_READ,
                                    Capability.CLOCK_SET)::contains)
                            .toList()));
            assertEquals("示例厂", arrival.identity().first(Kind.VENDOR).orElseThrow());
            assertEquals(new BatteryReading.Unknown(), arrival.battery());
            try (Media media = arrival.openMedia()) {
                assertEquals(1, media.list().clips().size());
            }
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

    @Test
    void twoRecordersOfAMakeAreServedOneAfterTheOther() throws Exception {
        VendorLibrary shared = new VendorLibrary(desk.vendor());
        Gat947Driver driver = new Gat947Driver();
        try (Arrival first = driver.arrive(desk.recorder(shared, "dock/1"), CLOCK)) {
            first.identity();
            var second = java.util.concurrent.CompletableFuture.supplyAsync(() -> {
                try (Arrival arrival = driver.arrive(desk.recorder(shared, "dock/2"), CLOCK)) {
                    return arrival.identity().key();
                } catch (DeviceException e) {
                    throw new IllegalStateException(e);
                }
            });
            assertFalse(second.isDone());
            try (Media media = first.openMedia()) {
                assertEquals(1, media.list().clips().size());
                second.join();
                assertEquals(1, media.list().clips().size(), "the first is read while the second is asked");
            }
        }
        List<String> calls = desk.calls();
        assertTrue(calls.indexOf("SetMSDC right") < calls.lastIndexOf("Init_Device"), calls.toString());
    }
}
