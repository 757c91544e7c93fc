package org.evidencestation.devices.volume;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.evidencestation.devices.Clip;
import org.evidencestation.devices.ClipReader;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.Listing;
import org.evidencestation.devices.Listing.Refused;
import org.evidencestation.devices.Listing.Why;
import org.evidencestation.devices.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** A card may hold anything, and may change while it is read. */
@Timeout(60)
final class UntrustedCardTest extends VolumeBench {
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
}
