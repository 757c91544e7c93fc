package org.evidencestation.devices.ambarella;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.handover.Handovers;
import org.evidencestation.devices.usb.UsbClaims;
import org.evidencestation.devices.volume.UsbDevices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AmbarellaRecordersTest {
    @TempDir
    Path sys = Path.of("");

    private void plug(String port, String product, String kind) throws IOException {
        Path device = sys.resolve("devices/pci0000:00/0000:00:03.0/usb1/1-" + port);
        Files.createDirectories(device.resolve("1-" + port + ":1.0"));
        Files.writeString(device.resolve("1-" + port + ":1.0/bInterfaceClass"), kind + "\n");
        Map<String, String> attributes = Map.of(
                "idVendor",
                "4255",
                "idProduct",
                product,
                "busnum",
                "1",
                "devnum",
                port,
                "speed",
                "480",
                "devpath",
                port);
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            Files.writeString(device.resolve(attribute.getKey()), attribute.getValue() + "\n");
        }
        Path list = Files.createDirectories(sys.resolve("bus/usb/devices"));
        Files.createSymbolicLink(list.resolve("1-" + port), device);
    }

    @Test
    void findsThoseThatAreNoDiskYet() throws IOException {
        plug("2", "0001", "ff");
        plug("3", "0002", "ff");
        plug("4", "0001", "08");
        Handovers handovers = new Handovers(List::of, InstantSource.system());
        List<DockedDevice> found = new AmbarellaRecorders(
                        new UsbDevices(sys), new UsbClaims(sys.resolve("proc")), handovers::of)
                .present();
        assertEquals(1, found.size());
        assertEquals("0000:00:03.0/2", found.getFirst().port().value());
        assertEquals("ambarella:4255:0001:", found.getFirst().key().value());
        assertEquals("Ambarella 4255:0001", found.getFirst().description());
    }
}
