package org.evidencestation.devices.mtp.usb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.mtp.MtpDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class LinuxMtpDevicesTest {
    private static final Map<String, String> DEVICE = Map.of(
            "idVendor", "1d6b",
            "idProduct", "0100",
            "serial", "7654321",
            "manufacturer", "示例厂",
            "product", "DSJ-1",
            "busnum", "1",
            "devnum", "7",
            "speed", "480",
            "devpath", "2.4");

    @TempDir
    Path sys = Path.of("");

    private void plug(Map<String, String> shown) throws Exception {
        Path device = sys.resolve("devices/pci0000:00/0000:00:03.0/usb1/1-2/1-2.4");
        write(device, DEVICE);
        write(device.resolve("1-2.4:1.0"), shown);
        Path list = Files.createDirectories(sys.resolve("bus/usb/devices"));
        Files.createSymbolicLink(list.resolve("1-2.4"), device);
        Files.createSymbolicLink(list.resolve("1-2.4:1.0"), device.resolve("1-2.4:1.0"));
    }

    private static void write(Path folder, Map<String, String> attributes) throws Exception {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            Files.writeString(folder.resolve(attribute.getKey()), attribute.getValue() + "\n");
        }
    }

    private static Map<String, String> shown(String kind, String sub, String protocol, String endpoints, String name) {
        return Map.of(
                "bInterfaceNumber", "00",
                "bInterfaceClass", kind,
                "bInterfaceSubClass", sub,
                "bInterfaceProtocol", protocol,
                "bNumEndpoints", endpoints,
                "interface", name);
    }

    private List<DockedDevice> present() {
        return new LinuxMtpDevices(sys).present();
    }

    @Test
    void findsAStillImageInterface() throws Exception {
        plug(shown("06", "01", "01", "03", ""));
        DockedDevice device = present().getFirst();
        assertEquals("0000:00:03.0/2.4", device.port().value());
        assertEquals("mtp:1d6b:0100:7654321", device.key().value());
        assertEquals("示例厂 DSJ-1 7654321", device.description());
        assertEquals("1-7", device.connection());
        assertTrue(new MtpDriver().claims(device));
    }

    @Test
    void findsAVendorsInterfaceThatIsCalledMtp() throws Exception {
        plug(shown("ff", "ff", "00", "03", "MTP"));
        assertEquals(1, present().size());
    }

    @Test
    void leavesOtherInterfacesAlone() throws Exception {
        plug(shown("ff", "42", "01", "03", "ADB Interface"));
        assertEquals(List.of(), present());
    }

    @Test
    void leavesAnInterfaceWithoutItsThreeEndpointsAlone() throws Exception {
        plug(shown("06", "01", "01", "02", ""));
        assertEquals(List.of(), present());
    }

    @Test
    void findsNothingWhereThereIsNoUsb() {
        assertEquals(List.of(), present());
    }

    /** Its interface 1 is mass storage; without a size the kernel has not looked for units yet. */
    private void plugStorage(String... sizeInBlocks) throws Exception {
        Path storage = sys.resolve("devices/pci0000:00/0000:00:03.0/usb1/1-2/1-2.4/1-2.4:1.1");
        write(storage, Map.of("bInterfaceClass", "08"));
        Files.createDirectories(storage.resolve("driver"));
        Files.createDirectories(storage.resolve("host2/target2:0:0"));
        for (String size : sizeInBlocks) {
            write(storage.resolve("host2/target2:0:0/2:0:0:0/block/sda"), Map.of("size", size));
        }
    }

    @Test
    void leavesARecorderThatIsADiskTooToTheVolumeDriver() throws Exception {
        plug(shown("06", "01", "01", "03", ""));
        plugStorage("60000000");
        assertEquals(List.of(), present());
    }

    @Test
    void showsNoRecorderWhoseDiskIsOnlyJustComing() throws Exception {
        plug(shown("06", "01", "01", "03", ""));
        plugStorage();
        assertEquals(List.of(), present());
    }

    @Test
    void findsARecorderWhoseDiskHasNoMedium() throws Exception {
        plug(shown("06", "01", "01", "03", ""));
        plugStorage("0");
        assertEquals(1, present().size());
    }

    @Test
    void findsARecorderThatShowsAnOpticalDriveBesides() throws Exception {
        plug(shown("06", "01", "01", "03", ""));
        plugStorage();
        Path unit = sys.resolve("devices/pci0000:00/0000:00:03.0/usb1/1-2/1-2.4/1-2.4:1.1/host2/target2:0:0/2:0:0:0");
        write(unit.resolve("block/sr0"), Map.of("size", "20480"));
        assertEquals(1, present().size());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void opensARecorderWithoutNativeCodeInTheStationsProcess() throws Exception {
        plug(shown("06", "01", "01", "03", ""));
        Process station = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        StationProcess.class.getName(),
                        sys.toString())
                .redirectError(Redirect.INHERIT)
                .start();
        // Really asked of libusb, which finds nothing at that address.
        assertEquals(
                List.of("UNPLUGGED", "[]"),
                station.inputReader().lines().filter(line -> !line.isBlank()).toList());
    }

    @Test
    void looksAtThisComputerWithoutHarm() {
        new LinuxMtpDevices(Path.of("/sys")).present();
    }
}
