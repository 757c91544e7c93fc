package org.evidencestation.app;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.evidencestation.devices.DockSource;
import org.evidencestation.devices.ambarella.AmbarellaRecorders;
import org.evidencestation.devices.gat947.Vendor;
import org.evidencestation.devices.gat947.VendorRecorders;
import org.evidencestation.devices.handover.Handovers;
import org.evidencestation.devices.jieli.JieLiRecorders;
import org.evidencestation.devices.unlocker.UnlockableRecorders;
import org.evidencestation.devices.unlocker.Unlocker;
import org.evidencestation.devices.usb.UsbClaims;
import org.evidencestation.devices.volume.UsbDevices;

/**
 * Recorders that become a disk only by what their maker gave out; with those that do so by a protocol that is public, they are
 * all that have to be asked first.
 *
 * @param libraries asked by way of a helper
 * @param unlockers programs that are run
 */
public record Makes(List<Vendor> libraries, List<Unlocker> unlockers) {
    public static final Makes NONE = new Makes(List.of(), List.of());

    public Makes {
        libraries = List.copyOf(libraries);
        unlockers = List.copyOf(unlockers);
        List<String> ids = Stream.concat(
                        libraries.stream().flatMap(vendor -> vendor.usbIds().stream()),
                        unlockers.stream().flatMap(unlocker -> unlocker.usbIds().stream()))
                .toList();
        if (ids.stream().distinct().count() != ids.size()) {
            throw new IllegalArgumentException("a USB id belongs to two makes: " + ids);
        }
    }

    /**
     * Those that are plugged in and not disks yet.
     *
     * @param disks every mounted disk
     * @param sys where the kernel shows its devices, normally {@code /sys}
     */
    DockSource recorders(DockSource disks, Handovers handovers, Path sys) {
        UsbDevices usb = new UsbDevices(sys);
        VendorRecorders asked = new VendorRecorders(libraries, usb, handovers::of);
        UnlockableRecorders locked = new UnlockableRecorders(unlockers, usb, disks, handovers::of);
        JieLiRecorders jieLi = new JieLiRecorders(usb, disks, Path.of("/dev"), handovers::of);
        AmbarellaRecorders ambarella = new AmbarellaRecorders(usb, new UsbClaims(Path.of("/proc")), handovers::of);
        return () -> Stream.of(asked, locked, jieLi, ambarella)
                .flatMap(source -> source.present().stream())
                .toList();
    }
}
