package org.evidencestation.devices.jieli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.handover.Handovers;
import org.evidencestation.devices.volume.UsbDevices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JieLiRecordersTest {
    @TempDir
    Path sys = Path.of("");

    private final List<DockedDevice> mounted = new ArrayList<>();

    private void plug(String port, String vendor, String model) throws IOException {
        Path device = sys.resolve("devices/pci0000:00/0000:00:03.0/usb1/1-" + port);
        Path unit = device.resolve("1-" + port + ":1.0/host2/target2:0:0/2:0:0:0");
        Files.createDirectories(unit.resolve("scsi_generic/sg" + port));
        Files.writeString(unit.resolve("vendor"), vendor + "\n");
        Files.writeString(unit.resolve("model"), model + "\n");
        Map<String, String> attributes = Map.of(
                "idVendor", "1d6b",
                "idProduct", "0104",
                "busnum", "1",
                "devnum", port,
                "speed", "480",
                "devpath", port);
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            Files.writeString(device.resolve(attribute.getKey()), attribute.getValue() + "\n");
        }
        Path list = Files.createDirectories(sys.resolve("bus/usb/devices"));
        Files.createSymbolicLink(list.resolve("1-" + port), device);
    }

    private List<DockedDevice> present() {
        Handovers handovers = new Handovers(() -> mounted, InstantSource.system());
        return new JieLiRecorders(new UsbDevices(sys), () -> mounted, Path.of("/dev"), handovers::of).present();
    }

    @Test
    void findsThemByTheirNameHoweverItIsParted() throws IOException {
        plug("2", "DV16 DEV", "ICE V1.00       ");
        plug("3", "DV12    ", "DEVICE V1.00    ");
        plug("4", "DV16 DEV", "ICE V2.00       ");
        plug("5", "Generic ", "Flash Disk      ");
        assertEquals(
                List.of("0000:00:03.0/2", "0000:00:03.0/3"),
                present().stream().map(found -> found.port().value()).toList());
        JieLiDevice first = (JieLiDevice) present().getFirst();
        assertEquals("DV16 DEVICE V1.00", first.description());
        assertEquals("jieli:1d6b:0104:", first.key().value());
        assertEquals("1-2", first.connection());
    }

    @Test
    void oneThatIsMountedHasBeenSwitchedAlready() throws IOException {
        plug("2", "DV16 DEV", "ICE V1.00");
        mounted.add(present().getFirst());
        assertEquals(List.of(), present());
    }
}
