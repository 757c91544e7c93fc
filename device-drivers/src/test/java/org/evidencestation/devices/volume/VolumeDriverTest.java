package org.evidencestation.devices.volume;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evidencestation.devices.Arrival;
import org.evidencestation.devices.Capability;
import org.evidencestation.devices.Clip;
import org.evidencestation.devices.ClockReading;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.Media;
import org.evidencestation.devices.PortKey;
import org.evidencestation.devices.RecorderIdentity;
import org.evidencestation.devices.RecorderIdentity.Claim;
import org.evidencestation.devices.RecorderIdentity.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What is known of a recorder by its card, and how its files are shown. */
@Timeout(60)
final class VolumeDriverTest extends VolumeBench {
    @Test
    void takesFileTimesAsWallTimeOfTheStationsZone() throws Exception {
        Files.setLastModifiedTime(file("a.mp4", "x"), FileTime.from(NOW));
        assertEquals(
                Optional.of(LocalDateTime.of(2026, 11, 21, 12, 0)),
                media().list().clips().getFirst().modified());
    }

    @Test
    void takesFileTimesAsTheyStandWhereTheMountDoesNotConvertThem() throws Exception {
        Files.setLastModifiedTime(file("a.mp4", "x"), FileTime.from(NOW));
        Media media = new VolumeDriver()
                .arrive(device(volume(card(), "lun0", Set.of("ro", "tz=UTC"))), CLOCK)
                .openMedia();
        assertEquals(
                Optional.of(LocalDateTime.of(2026, 11, 21, 4, 0)),
                media.list().clips().getFirst().modified());
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void takesTheReadOnlyAttributeForAMarkUnlessTheMountMakesIt() throws Exception {
        Files.setPosixFilePermissions(file("a.mp4", "x"), PosixFilePermissions.fromString("r--r--r--"));
        assertEquals(List.of("attribute:read-only"), because(Set.of("fmask=0022")));
        assertEquals(List.of(), because(Set.of("fmask=0333")));
    }

    private List<String> because(Set<String> options) throws Exception {
        try (Arrival arrival = new VolumeDriver().arrive(device(volume(card(), "lun0", options)), CLOCK);
                Media media = arrival.openMedia()) {
            return media.list().clips().getFirst().claims().importantBecause();
        }
    }

    private static MountedVolume volume(Path root, String place, Set<String> options) {
        return new MountedVolume(
                root,
                place,
                new MountOptions("vfat", options),
                Optional.of("7654321"),
                Optional.empty(),
                () -> Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS));
    }

    private static VolumeDevice device(MountedVolume... volumes) {
        List<MountedVolume> all = List.of(volumes);
        Optional<UsbIdentity> usb = Optional.of(
                new UsbIdentity("1234", "abcd", Optional.of("S/1;2"), Optional.of("示例厂"), Optional.empty()));
        return new VolumeDevice(
                new PortKey("c/1.2"), VolumeDevice.key(usb, all), "1-7", usb, all, WriteAccess.AS_MOUNTED);
    }

    @Test
    void putsTheVolumeBeforeThePathWhereThereAreSeveral() throws Exception {
        file("a.mp4", "internal");
        Path second = Files.createDirectory(place.resolve("second"));
        Files.writeString(second.resolve("a.mp4"), "card");
        VolumeDevice device = device(volume(card(), "lun0", Set.of()), volume(second, "lun1", Set.of()));
        Media media = new VolumeDriver().arrive(device, CLOCK).openMedia();
        List<Clip> clips = media.list().clips();
        assertEquals(
                List.of("lun0/a.mp4", "lun1/a.mp4"),
                clips.stream().map(Clip::path).toList());
        assertEquals("card", read(media, clips.getLast()));
        Files.delete(second.resolve("a.mp4"));
        Files.delete(second);
        assertEquals(Reason.UNPLUGGED, failure(media, clips.getLast()));
    }

    @Test
    void namesWhatCardAndPlugSayWithTheCardFirst() throws Exception {
        file("SN.TXT", "\uFEFF 123401 \r\nsecond line");
        try (Arrival arrival = new VolumeDriver().arrive(device(volume(card(), "lun0", Set.of("ro"))), CLOCK)) {
            RecorderIdentity identity = arrival.identity();
            assertEquals("usb:1234:abcd:S%2F1%3B2;volume:", identity.key().value());
            assertEquals(
                    List.of(
                            new Claim(Kind.POLICE_NUMBER, "123401", "sn.txt"),
                            new Claim(Kind.DEVICE_NUMBER, "7654321", "volume"),
                            new Claim(Kind.VOLUME_LABEL, "7654321", "volume"),
                            new Claim(Kind.SERIAL, "S/1;2", "usb"),
                            new Claim(Kind.VENDOR, "示例厂", "usb"),
                            new Claim(Kind.USB_ID, "1234:abcd", "usb")),
                    identity.claims());
            assertTrue(arrival.capabilities().contains(Capability.WRITE_BLOCKED));
        }
    }

    @Test
    void believesNoPoliceNumberThatCannotBeOne() throws Exception {
        for (String text : List.of("", "\n", "123456", "示例", "1".repeat(100), "<b>")) {
            file("sn.txt", text);
            try (Arrival arrival = arrive()) {
                assertEquals(Optional.empty(), arrival.identity().first(Kind.POLICE_NUMBER), text);
            }
        }
    }

    @Test
    void boundsTheClockFromBelowByTheNewestRecording() throws Exception {
        Path file = file("123401_7654321_20261121115000_0001.mp4", "x");
        Files.setLastModifiedTime(file, FileTime.from(NOW.minusSeconds(300)));
        Files.setLastModifiedTime(file("log.txt", "x"), FileTime.from(NOW.plusSeconds(9999)));
        try (Arrival arrival = arrive()) {
            ClockReading.Bounded bound = assertInstanceOf(ClockReading.Bounded.class, arrival.clock());
            assertEquals(Optional.of(Duration.ofSeconds(-302)), bound.atLeast());
            assertEquals(Optional.empty(), bound.atMost());
        }
    }

    @Test
    void findsARecorderFastThatHasFilesFromTheFuture() throws Exception {
        file("123401_7654321_20261121130000_0001.mp4", "x");
        try (Arrival arrival = arrive()) {
            ClockReading.Bounded bound = assertInstanceOf(ClockReading.Bounded.class, arrival.clock());
            assertTrue(bound.atLeast().orElseThrow().compareTo(Duration.ofHours(1)) >= 0);
        }
    }

    @Test
    void knowsNothingOfTheClockOfAnEmptyCard() throws Exception {
        try (Arrival arrival = arrive()) {
            assertInstanceOf(ClockReading.Unknown.class, arrival.clock());
        }
    }

    @Test
    void tellsTheRoomOfACardButNotOfAFolderSomebodyPointsAt() throws Exception {
        file("a.mp4", "x");
        try (Arrival arrival = new VolumeDriver().arrive(device(volume(card(), "lun0", Set.of())), CLOCK);
                Media media = arrival.openMedia()) {
            Media.Space space = media.space().orElseThrow();
            assertTrue(space.free() <= space.total() && space.total() > 0, space.toString());
        }
        try (Arrival arrival = new VolumeDriver().arrive(VolumeDevice.folder(card()), CLOCK);
                Media media = arrival.openMedia()) {
            assertEquals(Optional.empty(), media.space());
        }
    }

    @Test
    void refusesAFileWhereAFolderIsMeant() throws Exception {
        Path file = Files.writeString(place.resolve("file"), "x");
        assertThrows(IOException.class, () -> VolumeDevice.folder(file));
        assertThrows(IOException.class, () -> VolumeDevice.folder(place.resolve("none")));
    }

    @Test
    void readsTheSameWithoutOpenFolders() throws Exception {
        file("DCIM/a.mp4", "footage");
        try (CardFolder root = new PlainCardFolder(card());
                CardFolder folder = root.enter(Path.of("DCIM"))) {
            assertEquals(List.of(Path.of("a.mp4")), folder.names());
            assertEquals(EntryStat.Kind.FILE, folder.stat(Path.of("a.mp4")).kind());
            assertEquals(EntryStat.Kind.FOLDER, folder.stat().kind());
            ByteBuffer buffer = ByteBuffer.allocate(7);
            try (var channel = folder.open(Path.of("a.mp4"))) {
                channel.read(buffer);
            }
            assertArrayEquals("footage".getBytes(StandardCharsets.UTF_8), buffer.array());
        }
    }
}
