package org.evidencestation.devices.gat947;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.evidencestation.devices.DockSource;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.handover.Handover;
import org.evidencestation.devices.volume.UsbDevice;
import org.evidencestation.devices.volume.UsbDevices;

/**
 * The recorders on USB that configured libraries speak to. One that is a disk and nothing else has been switched already and
 * is none, because some keep their number.
 */
public final class VendorRecorders implements DockSource {
    private final List<VendorLibrary> libraries;
    private final UsbDevices usb;
    private final Function<DockedDevice, Handover> ways;

    public VendorRecorders(List<Vendor> vendors, UsbDevices usb, Function<DockedDevice, Handover> ways) {
        this.libraries = vendors.stream().map(VendorLibrary::new).toList();
        this.usb = usb;
        this.ways = ways;
    }

    @Override
    public List<DockedDevice> present() {
        List<DockedDevice> found = new ArrayList<>();
        for (UsbDevice device : libraries.isEmpty() ? List.<UsbDevice>of() : usb.present()) {
            libraries.stream()
                    .filter(library -> asks(library.vendor(), device))
                    .findFirst()
                    .ifPresent(library -> found.add(recorder(library, device)));
        }
        return found;
    }

    private static boolean asks(Vendor vendor, UsbDevice device) {
        return vendor.usbIds().contains(device.place().identity().id()) && !device.onlyDisk();
    }

    private VendorDevice recorder(VendorLibrary library, UsbDevice device) {
        return new VendorDevice(
                device.place().port(),
                device.place().connection(),
                device.place().identity(),
                library,
                device::isThere,
                () -> (int) usb.present().stream()
                        .filter(other -> asks(library.vendor(), other))
                        .count(),
                ways);
    }
}
