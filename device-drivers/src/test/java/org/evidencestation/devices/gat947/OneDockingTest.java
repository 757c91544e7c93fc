package org.evidencestation.devices.gat947;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.evidencestation.devices.Arrival;
import org.evidencestation.devices.DockEvent;
import org.evidencestation.devices.DockWatcher;
import org.evidencestation.devices.Media;
import org.evidencestation.devices.PortKey;
import org.evidencestation.devices.StationClock;
import org.evidencestation.devices.handover.Handovers;
import org.evidencestation.devices.volume.LinuxVolumes;
import org.evidencestation.devices.volume.UsbDevices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** From the plug to the disk with everything but the cable: the library's switch exchanges what the kernel shows. */
@EnabledOnOs(OS.LINUX)
final class OneDockingTest {
    @TempDir
    Path place = Path.of("");

    private Path device(String machine, String product, String number, String kind) throws IOException {
        Path sys = place.resolve(machine).resolve("sys");
        Path device = Files.createDirectories(sys.resolve("devices/pci0000:00/0000:00:03.0/usb1/1-2"));
        Map<String, String> attributes = Map.of(
                "idVendor", "1d6b",
                "idProduct", product,
                "serial", "0001",
                "busnum", "1",
                "devnum", number,
                "speed", "480",
                "devpath", "2");
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            Files.writeString(device.resolve(attribute.getKey()), attribute.getValue() + "\n");
        }
        Files.writeString(Files.createDirectories(device.resolve("1-2:1.0")).resolve("bInterfaceClass"), kind + "\n");
        Path list = Files.createDirectories(sys.resolve("bus/usb/devices"));
        Files.createSymbolicLink(list.resolve("1-2"), device);
        mounts(machine, List.of());
        return device;
    }

    private void mounts(String machine, List<String> lines) throws IOException {
        Path self = Files.createDirectories(place.resolve(machine).resolve("proc/self"));
        Files.write(self.resolve("mountinfo"), lines);
    }

    private void asADisk(String machine, Path device, Path mountPoint) throws IOException {
        Path block = Files.createDirectories(device.resolve("1-2:1.0/host2/target2:0:0/2:0:0:0/block/sdb"));
        Path links = Files.createDirectories(place.resolve(machine).resolve("sys/dev/block"));
        Files.createSymbolicLink(links.resolve("8:16"), block);
        mounts(machine, List.of("30 1 8:16 / " + mountPoint + " ro,relatime - vfat /dev/sdb ro"));
    }

    private void show(String machine) throws IOException {
        Files.createSymbolicLink(place.resolve("next"), place.resolve(machine));
        Files.move(place.resolve("next"), place.resolve("now"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void theRecorderThatWasAskedAndTheDiskItBecameAreOneDocking() throws Exception {
        Compiler cc = new Compiler(place);
        Path card = Files.createDirectory(place.resolve("mounted"));
        Files.writeString(card.resolve("0001.mp4"), "footage");
        device("asking", "0104", "7", "ff");
        asADisk("disk", device("disk", "0104", "8", "08"), card.toRealPath());
        mounts("gone", List.of());
        show("asking");
        Files.createSymbolicLink(place.resolve("next"), place.resolve("disk"));
        Desk desk = new Desk(place, cc.helper(), cc.library("vendor"))
                .with("ZFY_HIDDEN", place.resolve("next").toString())
                .with("ZFY_CARD", place.resolve("now").toString());

        Path now = place.resolve("now");
        LinuxVolumes disks = new LinuxVolumes(now.resolve("proc"), now.resolve("sys"), now.resolve("dev"));
        Handovers handovers = new Handovers(disks, InstantSource.system());
        UsbDevices usb = new UsbDevices(now.resolve("sys"));
        DockWatcher watcher =
                new DockWatcher(handovers.with(new VendorRecorders(List.of(desk.vendor()), usb, handovers::of)), 1);

        DockEvent.Docked docked = (DockEvent.Docked) watcher.poll().getFirst();
        StationClock clock = new StationClock(InstantSource.system(), ZoneId.systemDefault());
        try (Arrival arrival = new Gat947Driver().arrive(docked.device(), clock)) {
            assertEquals("usb", arrival.identity().claims().getLast().origin());
            try (Media media = arrival.openMedia()) {
                assertEquals(List.of(), watcher.poll(), "nothing came and nothing went");
                assertEquals("0001.mp4", media.list().clips().getFirst().path());
                assertEquals(
                        "usb:1d6b:0104:0001;volume:",
                        media.otherKey().orElseThrow().value());
            }
        }
        show("gone");
        PortKey port = new PortKey("0000:00:03.0/2");
        assertEquals(List.of(new DockEvent.Undocked(port, docked.device().key())), watcher.poll());
    }
}
