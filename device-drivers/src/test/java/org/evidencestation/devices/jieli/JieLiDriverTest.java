package org.evidencestation.devices.jieli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.evidencestation.devices.Arrival;
import org.evidencestation.devices.BatteryReading;
import org.evidencestation.devices.Capability;
import org.evidencestation.devices.ClockReading;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.Media;
import org.evidencestation.devices.PortKey;
import org.evidencestation.devices.RecorderIdentity;
import org.evidencestation.devices.RecorderIdentity.Kind;
import org.evidencestation.devices.StationClock;
import org.evidencestation.devices.handover.Handover;
import org.evidencestation.devices.handover.Handovers;
import org.evidencestation.devices.wirepeer.FolderDock;
import org.evidencestation.devices.wirepeer.JieLiPeer;
import org.evidencestation.devices.wirepeer.JieLiPeer.Trouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JieLiDriverTest {
    private static final Instant NOW = Instant.parse("2026-11-21T04:00:29.600Z");
    private static final StationClock CLOCK = new StationClock(InstantSource.fixed(NOW), ZoneId.of("Asia/Shanghai"));

    @TempDir
    Path folder = Path.of("");

    private FolderDock dock = new FolderDock(Path.of(""));
    private JieLiPeer peer = new JieLiPeer(() -> {});
    private PeerPipe pipe = new PeerPipe(peer);

    @BeforeEach
    void dock() throws Exception {
        dock = new FolderDock(folder).fill(Map.of("DCIM/0001.mp4", new byte[10]));
        peer = new JieLiPeer(dock::show);
        pipe = new PeerPipe(peer);
    }

    private JieLiDevice device(Optional<String> serial, Function<DockedDevice, Handover> ways) {
        return new JieLiDevice(
                new PortKey("dock/1"),
                "1-5",
                FolderDock.usb("1d6b", "0104", serial),
                "DV16 DEVICE V1.00",
                () -> pipe,
                dock::plugged,
                ways);
    }

    private Arrival arrive() throws DeviceException {
        return new JieLiDriver().arrive(device(Optional.of("0001"), dock::way), CLOCK);
    }

    private RecorderIdentity identity(Optional<String> serial) throws DeviceException {
        try (Arrival arrival = new JieLiDriver().arrive(device(serial, dock::way), CLOCK)) {
            return arrival.identity();
        }
    }

    private static void fails(Reason reason, org.junit.jupiter.api.function.Executable action) {
        DeviceException e = assertThrows(DeviceException.class, action);
        assertEquals(reason, e.reason(), e.getMessage());
    }

    @Test
    void saysWhoItIsWithChineseNames() throws Exception {
        peer.named("DSJ0042", "123401", "示例人员甲", "370100000001", "示例单位");
        RecorderIdentity who = identity(Optional.of("0001"));
        assertEquals("DSJ0042", who.first(Kind.DEVICE_NUMBER).orElseThrow());
        assertEquals("123401", who.first(Kind.POLICE_NUMBER).orElseThrow());
        assertEquals("示例人员甲", who.first(Kind.OFFICER_NAME).orElseThrow());
        assertEquals("370100000001", who.first(Kind.UNIT_NUMBER).orElseThrow());
        assertEquals("示例单位", who.first(Kind.UNIT_NAME).orElseThrow());
        assertEquals("SLJ01", who.first(Kind.MODEL).orElseThrow());
        assertEquals("1920x1080", who.first(Kind.RESOLUTION).orElseThrow());
        assertEquals("jieli:1d6b:0104:0001", who.key().value());
    }

    @ParameterizedTest
    @CsvSource({
        "'',DSJ0042,;SLJ01:DSJ0042",
        "0000000000,DSJ0042,;SLJ01:DSJ0042",
        "0123456789ABCDEF,DSJ0042,;SLJ01:DSJ0042",
        "A1B2,DSJ0042,''",
        "'',1234567,''",
        "'',0000000,''",
        "'','',''"
    })
    void aNumberThatWasNeverAssignedIsNoKey(String plug, String number, String continued) throws Exception {
        peer.named(number, "", "", "", "");
        Optional<String> serial = Optional.of(plug).filter(text -> !text.isEmpty());
        assertEquals(
                "jieli:1d6b:0104:" + plug + continued, identity(serial).key().value());
    }

    @Test
    void memoryThatWasNeverWrittenSaysNothing() throws Exception {
        byte[] erased = new byte[89];
        Arrays.fill(erased, (byte) 0xFF);
        peer.record(erased).idCode(Arrays.copyOf(erased, 6));
        assertTrue(identity(Optional.empty()).claims().stream()
                .noneMatch(claim -> claim.origin().startsWith("jieli") && claim.kind() != Kind.RESOLUTION));
    }

    @Test
    void aRecordOfAnotherLayoutIsKeptWhole() throws Exception {
        byte[] other = new byte[89];
        other[0] = 'D';
        other[6] = '7';
        peer.record(other);
        assertEquals(
                "jieli:not-layout-B:hex",
                identity(Optional.of("0001")).claims().getFirst().origin());
    }

    @Test
    void batteryIsToldIfItIsAPercentage() throws Exception {
        try (Arrival arrival = arrive()) {
            assertEquals(new BatteryReading.Charge(76), arrival.battery());
            peer.battery(255);
            assertInstanceOf(BatteryReading.Unknown.class, arrival.battery());
        }
    }

    @Test
    void setsTheNearestSecondOfTheStationsWallClock() throws Exception {
        try (Arrival arrival = arrive()) {
            assertTrue(arrival.capabilities().contains(Capability.CLOCK_SET));
            assertInstanceOf(ClockReading.Unknown.class, arrival.clock());
            assertInstanceOf(ClockReading.Unknown.class, arrival.setClock());
        }
        assertEquals(List.of("1", "5 ea070b150c001e", "14"), peer.told());
    }

    @Test
    void givesThePaddedTimeToFirmwareThatWantsIt() throws Exception {
        peer.wantsTimeOf(8);
        try (Arrival arrival = arrive()) {
            arrival.setClock();
        }
        assertEquals(List.of("1", "5 ea070b150c001e", "14", "5 ea070b150c001e00", "14"), peer.told());
    }

    @Test
    void saysThatTheTimeWasNotTaken() throws Exception {
        peer.wantsTimeOf(9);
        try (Arrival arrival = arrive()) {
            fails(Reason.CLOCK_REJECTED, arrival::setClock);
        }
        peer.trouble(Trouble.REFUSES, 5);
        pipe = new PeerPipe(peer);
        try (Arrival arrival = arrive()) {
            fails(Reason.CLOCK_REJECTED, arrival::setClock);
        }
    }

    @Test
    void becomesTheDiskThatIsReadUnderItsOtherKey() throws Exception {
        try (Arrival arrival = arrive();
                Media media = arrival.openMedia()) {
            assertEquals("DCIM/0001.mp4", media.list().clips().getFirst().path());
            assertTrue(media.otherKey().orElseThrow().value().startsWith("folder:"));
        }
        assertEquals(List.of("1", "12", "6"), peer.told());
        assertEquals(List.of("begin"), dock.handovers());
        assertEquals(1, pipe.closed());
    }

    @Test
    void withoutACardItIsNotSwitched() throws Exception {
        peer.noCard();
        try (Arrival arrival = arrive()) {
            fails(Reason.LOCKED_OR_NO_MEDIA, arrival::openMedia);
        }
        assertEquals(List.of("1", "12"), peer.told());
        assertEquals(List.of(), dock.handovers());
    }

    @Test
    void aRefusedSwitchIsToldAtOnce() throws Exception {
        peer.trouble(Trouble.REFUSES, 6);
        try (Arrival arrival = arrive()) {
            fails(Reason.MODE_SWITCH_FAILED, arrival::openMedia);
        }
        assertEquals(List.of("begin", "refused"), dock.handovers());
        assertEquals(1, pipe.closed());
    }

    @Test
    void oneThatLeavesTheBusBeforeItAnswersIsAwaited() throws Exception {
        peer.trouble(Trouble.LEAVES, 6);
        dock.show();
        try (Arrival arrival = arrive();
                Media media = arrival.openMedia()) {
            assertEquals(1, media.list().clips().size());
        }
    }

    @Test
    void oneThatIsPulledBeforeItIsADiskNeverBecomesOne() throws Exception {
        Instant[] now = {NOW};
        Handovers handovers = new Handovers(List::of, () -> now[0] = now[0].plusSeconds(20));
        peer.trouble(Trouble.LEAVES, 6);
        try (Arrival arrival = new JieLiDriver().arrive(device(Optional.of("0001"), handovers::of), CLOCK)) {
            fails(Reason.MODE_SWITCH_FAILED, arrival::openMedia);
        }
    }

    @Test
    void whatItCannotTellOfItselfDoesNotKeepItsFootage() throws Exception {
        peer.trouble(Trouble.REFUSES, 2).trouble(Trouble.SHORT, 3).trouble(Trouble.FAILS_AFTERWARDS, 8);
        try (Arrival arrival = arrive()) {
            assertEquals(
                    List.of("jieli", "usb"),
                    arrival.identity().claims().stream()
                            .map(RecorderIdentity.Claim::origin)
                            .distinct()
                            .toList());
            assertInstanceOf(BatteryReading.Unknown.class, arrival.battery());
            assertEquals(1, arrival.openMedia().list().clips().size());
        }
    }

    @Test
    void aCommandThatWasNotLookedAtIsGivenAgain() throws Exception {
        peer.trouble(Trouble.ATTENTION_ONCE, 1);
        arrive().close();
        assertEquals(List.of("1", "1"), peer.told());
    }

    @Test
    void oneThatDoesNotKnowItsOwnGreetingIsLetGo() {
        peer.trouble(Trouble.REFUSES, 1);
        fails(Reason.UNSUPPORTED, this::arrive);
        assertEquals(1, pipe.closed());
    }

    @Test
    void saysThatItLeftWhileItWasAsked() throws Exception {
        peer.trouble(Trouble.LEAVES, 3);
        try (Arrival arrival = arrive()) {
            fails(Reason.UNPLUGGED, arrival::identity);
        }
    }
}
