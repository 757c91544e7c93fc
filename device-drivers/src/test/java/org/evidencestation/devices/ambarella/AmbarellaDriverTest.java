package org.evidencestation.devices.ambarella;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
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
import org.evidencestation.devices.RecorderIdentity.Kind;
import org.evidencestation.devices.StationClock;
import org.evidencestation.devices.handover.Handover;
import org.evidencestation.devices.handover.Handovers;
import org.evidencestation.devices.wirepeer.AmbarellaPeer;
import org.evidencestation.devices.wirepeer.FolderDock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AmbarellaDriverTest {
    private static final Instant NOW = Instant.parse("2026-11-21T04:00:29.600Z");
    private static final StationClock CLOCK = new StationClock(InstantSource.fixed(NOW), ZoneId.of("Asia/Shanghai"));
    private static final String LOGIN = "@Ver;8;00000000;#";

    @TempDir
    Path folder = Path.of("");

    private FolderDock dock = new FolderDock(Path.of(""));
    private AmbarellaPeer peer = new AmbarellaPeer(() -> {});
    private PeerPipe pipe = new PeerPipe(peer);

    @BeforeEach
    void dock() throws Exception {
        dock = new FolderDock(folder).fill(Map.of("DCIM/0001.mp4", new byte[10]));
        peer = new AmbarellaPeer(dock::show);
        pipe = new PeerPipe(peer);
    }

    private Arrival arrive(String serial, Function<DockedDevice, Handover> ways) throws DeviceException {
        Optional<String> told = Optional.of(serial).filter(text -> !text.isEmpty());
        AmbarellaDevice device = new AmbarellaDevice(
                new PortKey("dock/1"), "1-5", FolderDock.usb("4255", "0001", told), () -> pipe, ways);
        return new AmbarellaDriver().arrive(device, CLOCK);
    }

    private Arrival arrive() throws DeviceException {
        return arrive("", dock::way);
    }

    private static void fails(Reason reason, Executable action) {
        DeviceException e = assertThrows(DeviceException.class, action);
        assertEquals(reason, e.reason(), e.getMessage());
    }

    @Test
    void saysWhoItIsAndNothingOfBatteryAndClock() throws Exception {
        try (Arrival arrival = arrive()) {
            assertEquals(
                    "10000042", arrival.identity().first(Kind.DEVICE_NUMBER).orElseThrow());
            assertInstanceOf(BatteryReading.Unknown.class, arrival.battery());
            assertInstanceOf(ClockReading.Unknown.class, arrival.clock());
            assertFalse(arrival.capabilities().contains(Capability.BATTERY));
        }
        assertEquals(List.of(LOGIN, "@Gdv;8;12345678;#"), peer.heard());
    }

    @ParameterizedTest
    @CsvSource({
        "'',10000042,;:10000042",
        "A1B2,10000042,''",
        "000000,10000042,;:10000042",
        "'',12345678,''",
        "'',00000000,''",
        "'','',''"
    })
    void aNumberThatWasNeverAssignedIsNoKey(String plug, String id, String continued) throws Exception {
        peer.id(id);
        try (Arrival arrival = arrive(plug, dock::way)) {
            assertEquals(
                    "ambarella:4255:0001:" + plug + continued,
                    arrival.identity().key().value());
        }
    }

    @Test
    void setsDateAndTimeExactlyAsKnownProgramsDo() throws Exception {
        try (Arrival arrival = arrive()) {
            arrival.setClock();
        }
        assertEquals(List.of(LOGIN, "@Sdt;8;20261121;#", "@Stm;6;12003000;#"), peer.heard());
    }

    @ParameterizedTest
    @CsvSource({"Sdt", "Stm"})
    void saysThatTheTimeWasNotTaken(String refused) throws Exception {
        peer.refuses(refused);
        try (Arrival arrival = arrive()) {
            fails(Reason.CLOCK_REJECTED, arrival::setClock);
        }
    }

    @Test
    void showsThePasswordOnce() {
        peer.password("11111111");
        fails(Reason.AUTH_FAILED, this::arrive);
        assertEquals(List.of(LOGIN), peer.heard());
        assertEquals(1, pipe.closed());
    }

    @Test
    void aReplyThatCameLateIsPassedOver() throws Exception {
        pipe.first("@Gdv;8;99999999;#");
        try (Arrival arrival = arrive()) {
            assertTrue(arrival.identity().claims().toString().contains("10000042"));
        }
    }

    @Test
    void nonsenseIsNoReply() {
        pipe.first("\u0001?").first("@");
        fails(Reason.DESYNC, this::arrive);
    }

    @Test
    void aHaltedEndpointIsTriedOnceMore() throws Exception {
        try (Arrival arrival = arrive()) {
            pipe.fails(Reason.STALL);
            assertTrue(arrival.identity().claims().toString().contains("10000042"));
            assertEquals(2, pipe.cleared());
            pipe.fails(Reason.STALL, Reason.STALL);
            fails(Reason.STALL, arrival::identity);
        }
    }

    @Test
    void saysThatItFellSilentOrLeft() throws Exception {
        try (Arrival arrival = arrive()) {
            pipe.fails(Reason.TIMEOUT, Reason.UNPLUGGED);
            fails(Reason.TIMEOUT, arrival::identity);
            fails(Reason.UNPLUGGED, arrival::setClock);
        }
    }

    @Test
    void becomesTheDiskAlsoWhereItsAnswerIsLost() throws Exception {
        try (Arrival arrival = arrive()) {
            pipe.fails(Reason.UNPLUGGED);
            Media media = arrival.openMedia();
            assertEquals(1, media.list().clips().size());
            assertTrue(media.otherKey().isPresent());
        }
        assertEquals(List.of(LOGIN, "@ATH;8;12345678;#"), peer.heard());
        assertEquals(List.of("begin"), dock.handovers());
        assertEquals(1, pipe.closed());
    }

    @Test
    void aRefusedSwitchIsToldAtOnce() throws Exception {
        peer.refuses("ATH");
        try (Arrival arrival = arrive()) {
            fails(Reason.MODE_SWITCH_FAILED, arrival::openMedia);
        }
        assertEquals(List.of("begin", "refused"), dock.handovers());
    }

    @Test
    void oneThatIsPulledBeforeItIsADiskNeverBecomesOne() throws Exception {
        Instant[] now = {NOW};
        Handovers handovers = new Handovers(List::of, () -> now[0] = now[0].plusSeconds(20));
        try (Arrival arrival = arrive("", handovers::of)) {
            pipe.fails(Reason.UNPLUGGED);
            fails(Reason.MODE_SWITCH_FAILED, arrival::openMedia);
        }
    }
}
