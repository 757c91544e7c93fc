package org.evidencestation.devices.gat947;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.handover.Handovers;
import org.evidencestation.devices.identity.Layout;
import org.evidencestation.devices.volume.UsbDevices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VendorRecordersTest {
    private static final Vendor VENDOR = new Vendor(
            "示例厂", Set.of("1d6b:0104"), List.of("helper"), Path.of("library"), Layout.A, "", Optional.empty(), true);

    @TempDir
    Path sys = Path.of("");

    private Path plug(String port, String product, String number, String... classes) throws Exception {
        Path device = sys.resolve("devices/pci0000:00/0000:00:03.0/usb1/1-" + port);
        Map<String, String> attributes = new TreeMap<>(Map.of(
                "idVendor", "1d6b",
                "idProduct", product,
                "manufacturer", "示例厂",
                "product", "DSJ-1",
                "busnum", "1",
                "devnum", number,
                "speed", "480",
                "devpath", port));
        Files.createDirectories(device);
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            Files.writeString(device.resolve(attribute.getKey()), attribute.getValue() + "\n");
        }
        Path list = Files.createDirectories(sys.resolve("bus/usb/devices"));
        for (int i = 0; i < classes.length; i++) {
            String name = "1-" + port + ":1." + i;
            Files.createDirectories(device.resolve(name));
            Files.writeString(device.resolve(name).resolve("bInterfaceClass"), classes[i] + "\n");
            Files.createSymbolicLink(list.resolve(name), device.resolve(name));
        }
        Files.createSymbolicLink(list.resolve("1-" + port), device);
        return device;
    }

    private List<DockedDevice> present() {
        Handovers handovers = new Handovers(List::of, Desk.fixed("2026-11-21T04:00:00Z"));
        return new VendorRecorders(List.of(VENDOR), new UsbDevices(sys), handovers::of).present();
    }

    @Test
    void findsRecordersOfAConfiguredMake() throws Exception {
        Path device = plug("2", "0104", "7", "ff");
        plug("3", "0105", "8", "ff");
        plug("4", "0104", "9", "08", "ff");
        assertEquals(
                List.of("0000:00:03.0/2", "0000:00:03.0/4"),
                present().stream().map(found -> found.port().value()).toList());
        VendorDevice first = (VendorDevice) present().getFirst();
        assertEquals(
                "gat947:%E7%A4%BA%E4%BE%8B%E5%8E%82:1d6b:0104:", first.key().value());
        assertEquals("1-7", first.connection());
        assertEquals("示例厂 示例厂 DSJ-1", first.description());
        assertEquals(2, first.candidates().getAsInt());
        assertTrue(first.present().getAsBoolean());
        Files.writeString(device.resolve("devnum"), "8\n");
        assertFalse(first.present().getAsBoolean(), "it was out in between");
    }

    @Test
    void oneThatIsADiskHasBeenSwitchedAlready() throws Exception {
        plug("2", "0104", "7", "08");
        assertEquals(List.of(), present());
    }

    @Test
    void findsNothingWhereThereIsNoUsb() {
        assertEquals(List.of(), present());
    }
}
