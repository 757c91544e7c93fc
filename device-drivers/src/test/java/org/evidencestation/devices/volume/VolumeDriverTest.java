package org.evidencestation.devices.volume;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.evidencestation.devices.Arrival;
import org.evidencestation.devices.Capability;
import org.evidencestation.devices.Clip;
import org.evidencestation.devices.ClipReader;
import org.evidencestation.devices.ClockReading;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.Listing;
import org.evidencestation.devices.Listing.Refused;
import org.evidencestation.devices.Listing.Why;
import org.evidencestation.devices.Media;
import org.evidencestation.devices.PortKey;
import org.evidencestation.devices.RecorderIdentity;
import org.evidencestation.devices.RecorderIdentity.Claim;
import org.evidencestation.devices.RecorderIdentity.Kind;
import org.evidencestation.devices.StationClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
final class VolumeDriverTest {
    private static final Instant NOW = Instant.parse("2026-11-21T04:00:00Z");
    private static final StationClock CLOCK = new StationClock(InstantSource.fixed(NOW), ZoneId.of("Asia/Shanghai"));

    @TempDir
    Path place = Path.of("");

    private Path card() throws IOException {
        return Files.createDirectories(place.resolve("card"));
    }

    private Path file(String path, String text) throws IOException {
        Path file = card().resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Arrival arrive() throws Exception {
        return new VolumeDriver().arrive(VolumeDevice.folder(card()), CLOCK);
    }

    private Media media() throws Exception {
        return arrive().openMedia();
    }

    private static Reason failure(Media media, Clip clip) {
        return assertThrows(DeviceException.class, () -> read(media, clip)).reason();
    }

    private static String read(Media media, Clip clip) throws DeviceException {
        ByteBuffer buffer = ByteBuffer.allocate(10_000);
        try (ClipReader reader = media.open(clip, 0)) {
            while (reader.read(buffer) >= 0) {
                // until the end
            }
        }
        return new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8);
    }

    private static void pipe(Path path) throws Exception {
        assertEquals(0, new ProcessBuilder("mkfifo", path.toString()).start().waitFor());
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void refusesLinksAndPipesAndNeverReadsOutsideTheCard() throws Exception {
        Path secret = Files.writeString(place.resolve("secret"), "not on the card");
        Files.createSymbolicLink(card().resolve("link.mp4"), secret);
        Files.createSymbolicLink(card().resolve("folder"), place);
        Files.createSymbolicLink(card().resolve("dangling"), Path.of("nowhere"));
        pipe(card().resolve("pipe.mp4"));
        file("real.mp4", "footage");
        Listing listing = media().list();
        assertEquals(
                List.of("real.mp4"), listing.clips().stream().map(Clip::path).toList());
        assertEquals(
                Set.of(
                        new Refused("link.mp4", Why.SYMBOLIC_LINK),
                        new Refused("folder", Why.SYMBOLIC_LINK),
                        new Refused("dangling", Why.SYMBOLIC_LINK),
                        new Refused("pipe.mp4", Why.SPECIAL_FILE)),
                Set.copyOf(listing.refused()));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void refusesALinkPutInThePlaceOfAListedFile() throws Exception {
        Path secret = Files.writeString(place.resolve("secret"), "1234567");
        Path file = file("DCIM/a.mp4", "footage");
        Media media = media();
        Clip clip = media.list().clips().getFirst();
        Files.delete(file);
        Files.createSymbolicLink(file, secret);
        assertEquals(Reason.CHANGED, failure(media, clip));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void refusesALinkPutInThePlaceOfAListedFolder() throws Exception {
        Path file = file("DCIM/a.mp4", "footage");
        Media media = media();
        Clip clip = media.list().clips().getFirst();
        Files.move(card().resolve("DCIM"), place.resolve("outside"));
        Files.createSymbolicLink(card().resolve("DCIM"), place.resolve("outside"));
        assertTrue(Files.exists(file));
        assertEquals(Reason.CHANGED, failure(media, clip));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void refusesAPipePutInThePlaceOfAListedFile() throws Exception {
        Path file = file("a.mp4", "footage");
        Media media = media();
        Clip clip = media.list().clips().getFirst();
        Files.delete(file);
        pipe(file);
        assertEquals(Reason.CHANGED, failure(media, clip));
    }

    @Test
    void reportsAFileThatIsGone() throws Exception {
        Path file = file("a.mp4", "footage");
        Media media = media();
        Clip clip = media.list().clips().getFirst();
        Files.delete(file);
        assertEquals(Reason.NOT_FOUND, failure(media, clip));
    }

    @Test
    void takesAFileThatChangedOnAPulledCardForThePulledCable() throws Exception {
        Path file = file("a.mp4", "footage");
        AtomicBoolean present = new AtomicBoolean(true);
        VolumeDevice folder = VolumeDevice.folder(card());
        MountedVolume volume = new MountedVolume(
                card(),
                "folder",
                folder.volumes().getFirst().mount(),
                Optional.empty(),
                Optional.empty(),
                present::get);
        VolumeDevice device =
                new VolumeDevice(folder.port(), folder.key(), "", Optional.empty(), List.of(volume), folder.writing());
        Media media = new VolumeDriver().arrive(device, CLOCK).openMedia();
        Clip clip = media.list().clips().getFirst();
        Files.writeString(file, "another");
        Files.setLastModifiedTime(file, FileTime.from(NOW));
        present.set(false);
        assertEquals(Reason.UNPLUGGED, failure(media, clip));
    }

    @Test
    void reportsAFileOfTheSameSizeWrittenAgain() throws Exception {
        Path file = file("a.mp4", "footage");
        Media media = media();
        Clip clip = media.list().clips().getFirst();
        Files.writeString(file, "another");
        Files.setLastModifiedTime(file, FileTime.from(NOW));
        assertEquals(Reason.CHANGED, failure(media, clip));
    }

    @Test
    void reportsAFileSwappedForOneOfTheSameSizeAndTimeWhileItIsRead() throws Exception {
        Path file = file("a.mp4", "footage");
        Media media = media();
        Clip clip = media.list().clips().getFirst();
        try (ClipReader reader = media.open(clip, 0)) {
            FileTime time = Files.getLastModifiedTime(file);
            Path other = Files.writeString(place.resolve("other"), "another");
            Files.setLastModifiedTime(other, time);
            Files.move(other, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            ByteBuffer buffer = ByteBuffer.allocate(100);
            assertEquals(7, reader.read(buffer));
            assertEquals(
                    Reason.CHANGED,
                    assertThrows(DeviceException.class, () -> reader.read(buffer))
                            .reason());
        }
    }

    @Test
    void reportsAFileThatShrinksWhileItIsRead() throws Exception {
        Path file = file("a.mp4", "footage");
        Media media = media();
        try (ClipReader reader = media.open(media.list().clips().getFirst(), 0)) {
            Files.writeString(file, "foot");
            ByteBuffer buffer = ByteBuffer.allocate(100);
            assertEquals(4, reader.read(buffer));
            assertEquals(
                    Reason.CHANGED,
                    assertThrows(DeviceException.class, () -> reader.read(buffer))
                            .reason());
        }
    }

    /** Skipped as root, whom no permission stops. */
    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void reportsAnUnreadableFileWhenItIsOpenedAndAnUnreadableFolderWhenListed() throws Exception {
        Path file = file("a.mp4", "footage");
        Path folder = Files.createDirectory(card().resolve("closed"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file));
        Media media = media();
        Listing listing = media.list();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        assertEquals(List.of(new Refused("closed", Why.UNREADABLE_FOLDER)), listing.refused());
        assertEquals(Reason.ACCESS_DENIED, failure(media, listing.clips().getFirst()));
    }

    @Test
    void readsNamesOfEveryKind() throws Exception {
        String longest = "录".repeat(83) + "aa.mp4";
        assertEquals(255, longest.getBytes(StandardCharsets.UTF_8).length);
        List<String> names =
                List.of(longest, "📹🚓.mp4", "a\nb\u0001\t.mp4", " leading", "100% #1?&+.mp4", "-rf", "a\\b");
        for (String name : names) {
            file(name, name);
        }
        Media media = media();
        List<Clip> clips = media.list().clips();
        assertEquals(
                Set.copyOf(names), Set.copyOf(clips.stream().map(Clip::path).toList()));
        for (Clip clip : clips) {
            assertEquals(clip.path(), read(media, clip));
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void readsNamesThatAreNotUtf8AndKeepsTheirBytesInTheId() throws Exception {
        Path folder = card();
        Files.writeString(Path.of(URI.create(folder.toUri() + "%C2%BC%CF%F1.mp4")), "one");
        Files.writeString(Path.of(URI.create(folder.toUri() + "%FF%FE.mp4")), "two");
        Files.writeString(Path.of(URI.create(folder.toUri() + "%FF%FD.mp4")), "three");
        Media media = media();
        List<Clip> clips = media.list().clips();
        assertEquals(
                Set.of("%C2%BC%CF%F1.mp4", "%FF%FE.mp4", "%FF%FD.mp4"),
                Set.copyOf(clips.stream().map(Clip::id).toList()));
        assertEquals(
                Set.of("¼\\xCF\\xF1.mp4", "\\xFF\\xFE.mp4", "\\xFF\\xFD.mp4"),
                Set.copyOf(clips.stream().map(Clip::path).toList()));
        for (Clip clip : clips) {
            assertTrue(Set.of("one", "two", "three").contains(read(media, clip)));
        }
    }

    /** Needs no root: the system itself mounts shared memory inside its folder of devices. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void refusesDeviceNodesAndOtherFileSystemsMountedInside() throws Exception {
        Path devices = Path.of("/dev");
        assumeFalse(
                Files.getAttribute(devices, "unix:dev").equals(Files.getAttribute(devices.resolve("shm"), "unix:dev")));
        List<Refused> refused = CardListing.of(VolumeDevice.folder(devices), CLOCK.zone())
                .listing()
                .refused();
        assertTrue(refused.contains(new Refused("shm", Why.OTHER_FILE_SYSTEM)));
        assertTrue(refused.contains(new Refused("null", Why.SPECIAL_FILE)));
    }

    @Test
    void refusesFoldersNestedDeeperThanAnyRecorderNests() throws Exception {
        file("a/".repeat(63) + "in.mp4", "in");
        file("a/".repeat(80) + "out.mp4", "out");
        Listing listing = media().list();
        assertEquals(1, listing.clips().size());
        assertEquals(List.of(new Refused("a/".repeat(63) + "a", Why.UNREADABLE_FOLDER)), listing.refused());
    }

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
