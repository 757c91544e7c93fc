package org.evidencestation.devices.volume;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.evidencestation.devices.DockedDevice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Against trees like those the kernel shows: a controller with a slow bus 1 and a fast bus 2 over the same sockets. */
@EnabledOnOs(OS.LINUX)
final class LinuxVolumesTest {
    private static final String CONTROLLER = "devices/pci0000:00/0000:00:03.0";

    @TempDir
    Path place = Path.of("");

    private final List<String> mounts = new ArrayList<>();

    private Path sys() {
        return place.resolve("sys");
    }

    private List<DockedDevice> present() throws IOException {
        Path self = Files.createDirectories(place.resolve("proc/self"));
        Files.write(self.resolve("mountinfo"), mounts, StandardCharsets.ISO_8859_1);
        return new LinuxVolumes(place.resolve("proc"), sys(), place.resolve("dev")).present();
    }

    private VolumeDevice only() throws IOException {
        List<DockedDevice> present = present();
        assertEquals(1, present.size());
        return assertInstanceOf(VolumeDevice.class, present.getFirst());
    }

    private Path usb(String path, String speed, String devpath, String serial, int number) throws IOException {
        Path device = Files.createDirectories(sys().resolve(CONTROLLER).resolve(path));
        attribute(device, "idVendor", "0e8d");
        attribute(device, "idProduct", "2008");
        attribute(device, "speed", speed);
        attribute(device, "devpath", devpath);
        attribute(device, "busnum", "1");
        attribute(device, "devnum", Integer.toString(number));
        attribute(device, "serial", serial);
        attribute(device, "manufacturer", "示例厂");
        attribute(device, "product", "Recorder");
        return device;
    }

    private static void attribute(Path folder, String name, String value) throws IOException {
        Files.writeString(folder.resolve(name), value + "\n");
    }

    /** A partition, or a whole disk where there is none. */
    private void disk(Path device, int lun, String names, String majorMinor) throws IOException {
        Path block = Files.createDirectories(device.resolve("x:1.0/host2/target2:0:0/2:0:0:" + lun + "/block")
                .resolve(names));
        if (names.contains("/")) {
            attribute(block, "partition", names.replaceAll(".*\\D", ""));
        }
        Path links = Files.createDirectories(sys().resolve("dev/block"));
        Files.createSymbolicLink(links.resolve(majorMinor), links.relativize(block));
    }

    private void mount(String majorMinor, String mountPoint, String options) {
        mounts.add((30 + mounts.size()) + " 1 " + majorMinor + " / " + mountPoint + " " + options
                + ",relatime shared:1 - vfat /dev/sdb1 rw,fmask=0022,tz=UTC");
    }

    private void link(String folder, String name, String device) throws IOException {
        Path links = Files.createDirectories(place.resolve("dev/disk").resolve(folder));
        Files.createSymbolicLink(links.resolve(name), Path.of("../../" + device));
    }

    @Test
    void findsAMountedCardWithItsSocketIdentityAndNames() throws IOException {
        disk(usb("usb1/1-1/1-1.2", "480", "1.2", "A B", 7), 0, "sdb/sdb1", "8:17");
        mount("8:17", "/media/sim\\0401\\134x", "ro");
        link("by-uuid", "1A2B-3C4D", "sdb1");
        link("by-label", "\\xe6\\x89\\xa7\\x20" + "7654321", "sdb1");
        VolumeDevice device = only();
        assertEquals("0000:00:03.0/1.2", device.port().value());
        assertEquals("usb:0e8d:2008:A+B;volume:1A2B-3C4D", device.key().value());
        assertEquals("1-7", device.connection());
        assertEquals("示例厂 Recorder A B · 执 7654321", device.description());
        MountedVolume volume = device.volumes().getFirst();
        assertEquals("/media/sim 1\\x", volume.root().toString());
        assertEquals("lun0-part1", volume.place());
        assertTrue(volume.mount().readOnly());
        assertTrue(volume.mount().options().contains("tz=UTC"));
    }

    @Test
    void findsACardWithoutPartitions() throws IOException {
        disk(usb("usb1/1-1", "480", "1", "S", 7), 0, "sdb", "8:16");
        mount("8:16", "/mnt", "rw");
        assertEquals("lun0", only().volumes().getFirst().place());
    }

    @Test
    void leavesOutWhatIsNotOnUsbNotWholeOrNoLongerThere() throws IOException {
        Path ata = Files.createDirectories(sys().resolve("devices/pci0000:00/0000:00:1f.2/ata1/block/sda/sda1"));
        Path links = Files.createDirectories(sys().resolve("dev/block"));
        Files.createSymbolicLink(links.resolve("8:1"), links.relativize(ata));
        mount("8:1", "/", "rw");
        mount("8:99", "/gone", "rw");
        mounts.add("50 1 0:22 / /proc rw - proc proc rw");
        disk(usb("usb1/1-1", "480", "1", "S", 7), 0, "sdb/sdb1", "8:17");
        mounts.add("51 1 8:17 /DCIM /bound rw - vfat /dev/sdb1 rw");
        assertEquals(List.of(), present());
    }

    @Test
    void countsAVolumeMountedTwiceOnce() throws IOException {
        disk(usb("usb1/1-1", "480", "1", "S", 7), 0, "sdb/sdb1", "8:17");
        mount("8:17", "/first", "rw");
        mount("8:17", "/second", "rw");
        assertEquals(
                List.of(Path.of("/first")),
                only().volumes().stream().map(MountedVolume::root).toList());
    }

    @Test
    void makesOneRecorderOfInternalMemoryAndCard() throws IOException {
        Path device = usb("usb1/1-1", "480", "1", "S", 7);
        disk(device, 1, "sdc", "8:32");
        disk(device, 0, "sdb/sdb1", "8:17");
        mount("8:32", "/card", "rw");
        mount("8:17", "/internal", "rw");
        link("by-uuid", "AAAA-0001", "sdc");
        link("by-uuid", "BBBB-0002", "sdb1");
        VolumeDevice both = only();
        assertEquals(
                List.of("lun0-part1", "lun1"),
                both.volumes().stream().map(MountedVolume::place).toList());
        assertEquals(
                "usb:0e8d:2008:S;volume:BBBB-0002;volume:AAAA-0001", both.key().value());
    }

    @Test
    void namesASocketTheSameAtEitherSpeed() throws IOException {
        Path slowSocket = Files.createDirectories(sys().resolve(CONTROLLER).resolve("usb1/1-0:1.0/usb1-port4"));
        Path fastSocket = Files.createDirectories(sys().resolve(CONTROLLER).resolve("usb2/2-0:1.0/usb2-port1"));
        Files.createSymbolicLink(fastSocket.resolve("peer"), fastSocket.relativize(slowSocket));
        Path device = usb("usb2/2-1", "5000", "1", "S", 7);
        Files.createSymbolicLink(device.resolve("port"), device.relativize(fastSocket));
        disk(device, 0, "sdb", "8:16");
        mount("8:16", "/mnt", "rw");
        assertEquals("0000:00:03.0/4", only().port().value());
    }

    @Test
    void namesASocketOfAHubTheSameAtEitherSpeed() throws IOException {
        Path slowSocket = Files.createDirectories(sys().resolve(CONTROLLER).resolve("usb1/1-4/1-4:1.0/1-4-port2"));
        Path fastSocket = Files.createDirectories(sys().resolve(CONTROLLER).resolve("usb2/2-1/2-1:1.0/2-1-port2"));
        Files.createSymbolicLink(fastSocket.resolve("peer"), fastSocket.relativize(slowSocket));
        Path device = usb("usb2/2-1/2-1.2", "10000", "1.2", "S", 7);
        Files.createSymbolicLink(device.resolve("port"), device.relativize(fastSocket));
        disk(device, 0, "sdb", "8:16");
        mount("8:16", "/mnt", "rw");
        assertEquals("0000:00:03.0/4.2", only().port().value());
    }

    @Test
    void neverTakesAFastSocketWithoutPeerForTheSlowOneOfTheSameNumber() throws IOException {
        disk(usb("usb1/1-1", "480", "1", "S", 7), 0, "sdb", "8:16");
        disk(usb("usb2/2-1", "5000", "1", "T", 8), 0, "sdc", "8:32");
        mount("8:16", "/mnt/a", "rw");
        mount("8:32", "/mnt/b", "rw");
        assertEquals(
                List.of("0000:00:03.0/1", "0000:00:03.0/ss1"),
                present().stream().map(device -> device.port().value()).toList());
    }

    @Test
    void noticesThatAVolumeIsUnmountedPulledOrPluggedAnew() throws IOException {
        Path device = usb("usb1/1-1", "480", "1", "S", 7);
        disk(device, 0, "sdb", "8:16");
        mount("8:16", "/mnt", "rw");
        VolumeDevice before = only();
        MountedVolume volume = before.volumes().getFirst();
        assertTrue(volume.present().getAsBoolean());
        attribute(device, "devnum", "8");
        assertEquals(false, volume.present().getAsBoolean());
        assertNotEquals(before.connection(), only().connection());
        attribute(device, "devnum", "7");
        assertTrue(volume.present().getAsBoolean());
        mounts.clear();
        assertEquals(List.of(), present());
        assertEquals(false, volume.present().getAsBoolean());
    }

    @Test
    void findsNothingWhereThereIsNothing() throws IOException {
        assertEquals(List.of(), new LinuxVolumes(place, place, place).present());
        assertEquals(List.of(), present());
    }

    @Test
    void looksAtThisComputerWithoutFailing() {
        assertTrue(LinuxVolumes.ofThisMachine().present().stream().allMatch(VolumeDevice.class::isInstance));
    }
}
