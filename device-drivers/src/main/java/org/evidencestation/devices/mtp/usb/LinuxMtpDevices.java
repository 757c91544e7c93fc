package org.evidencestation.devices.mtp.usb;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidencestation.devices.DockSource;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.mtp.MtpDevice;
import org.evidencestation.devices.mtp.UsbNames;
import org.evidencestation.devices.usb.Opening;
import org.evidencestation.devices.usb.UsbClaims;
import org.evidencestation.devices.volume.UsbIdentity;
import org.evidencestation.devices.volume.UsbTopology;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The devices with an MTP interface on a Linux station, from what the kernel has read already: no device is asked
 * anything before one is claimed, and that is done by a process of its own for each. An interface is taken for MTP if it is a still image
 * interface with three endpoints, or a vendor's own whose name holds "MTP" (older Android). Devices that are disks, too,
 * are left to the volume driver.
 */
public final class LinuxMtpDevices implements DockSource {
    private static final Logger LOG = LoggerFactory.getLogger(LinuxMtpDevices.class);

    private final Path devices;
    private final UsbClaims claims;

    /**
     * @param proc normally {@code /proc}
     * @param sys normally {@code /sys}
     */
    public LinuxMtpDevices(Path proc, Path sys) {
        this.devices = sys.resolve("bus/usb/devices");
        this.claims = new UsbClaims(proc);
    }

    /** @param sys normally {@code /sys} */
    public LinuxMtpDevices(Path sys) {
        this(Path.of("/proc"), sys);
    }

    /** Of this computer. */
    public static LinuxMtpDevices ofThisMachine() {
        return new LinuxMtpDevices(Path.of("/sys"));
    }

    @Override
    public List<DockedDevice> present() {
        Map<Path, DockedDevice> found = new LinkedHashMap<>();
        for (Path shown : interfaces()) {
            try {
                Path real = shown.toRealPath();
                if (isMtp(real) && !StorageSide.of(real.resolve("..").normalize())) {
                    device(real)
                            .ifPresent(device ->
                                    found.putIfAbsent(real.resolve("..").normalize(), device));
                }
            } catch (IOException gone) {
                LOG.debug("Unplugged while it was looked at: {}", shown, gone);
            }
        }
        return List.copyOf(found.values());
    }

    private List<Path> interfaces() {
        List<Path> interfaces = new ArrayList<>();
        if (Files.isDirectory(devices)) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(devices, "*:*")) {
                entries.forEach(interfaces::add);
            } catch (IOException e) {
                LOG.warn("Cannot see what is on USB", e);
            }
        }
        interfaces.sort(null);
        return interfaces;
    }

    private static boolean isMtp(Path shown) throws IOException {
        if (!Attribute.of(shown, "bNumEndpoints").equals("03")) {
            return false;
        }
        String kind = Attribute.of(shown, "bInterfaceClass");
        return kind.equals("06")
                ? Attribute.of(shown, "bInterfaceSubClass").equals("01")
                        && Attribute.of(shown, "bInterfaceProtocol").equals("01")
                : kind.equals("ff") && Attribute.of(shown, "interface").contains("MTP");
    }

    private Optional<DockedDevice> device(Path shown) throws IOException {
        Path device = shown.resolve("..").normalize();
        int bus = Attribute.number(device, "busnum", 10);
        int address = Attribute.number(device, "devnum", 10);
        Opening claim = claims.of(bus, address, Attribute.number(shown, "bInterfaceNumber", 16));
        int vendor = Attribute.number(device, "idVendor", 16);
        int product = Attribute.number(device, "idProduct", 16);
        return UsbTopology.of(device).map(place -> {
            UsbIdentity says = place.identity();
            UsbNames names = new UsbNames(vendor, product, says.serial(), says.manufacturer(), says.product());
            return new MtpDevice(place.port(), names, place.connection(), claim);
        });
    }
}
