package org.evidencestation.devices.gat947;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
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
import org.junit.jupiter.api.Test;

/** What is understood of what a library says. */
final class VendorLibraryTest extends VendorBench {
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
