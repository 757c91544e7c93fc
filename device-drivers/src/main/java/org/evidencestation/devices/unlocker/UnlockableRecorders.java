package org.evidencestation.devices.unlocker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evidencestation.devices.DockSource;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.PortKey;
import org.evidencestation.devices.handover.Handover;
import org.evidencestation.devices.handover.Turn;
import org.evidencestation.devices.volume.UsbDevice;
import org.evidencestation.devices.volume.UsbDevices;

/**
 * The recorders on USB that a configured program unlocks. A locked one may look like a disk already, without a medium; only
 * one that is mounted has been unlocked.
 */
public final class UnlockableRecorders implements DockSource {
    private final Map<Unlocker, Turn> unlockers = new LinkedHashMap<>();
    private final UsbDevices usb;
    private final DockSource disks;
    private final Function<DockedDevice, Handover> ways;

    /** @param disks every mounted disk */
    public UnlockableRecorders(
            List<Unlocker> unlockers, UsbDevices usb, DockSource disks, Function<DockedDevice, Handover> ways) {
        unlockers.forEach(unlocker -> this.unlockers.put(unlocker, new Turn()));
        this.usb = usb;
        this.disks = disks;
        this.ways = ways;
    }

    @Override
    public List<DockedDevice> present() {
        List<DockedDevice> found = new ArrayList<>();
        if (unlockers.isEmpty()) {
            return found;
        }
        Set<PortKey> mounted = disks.present().stream().map(DockedDevice::port).collect(Collectors.toSet());
        for (UsbDevice device : usb.present()) {
            boolean unlocked =
                    device.onlyDisk() && mounted.contains(device.place().port());
            unlockers.forEach((unlocker, turn) -> {
                if (!unlocked
                        && unlocker.usbIds().contains(device.place().identity().id())) {
                    found.add(recorder(unlocker, turn, device));
                }
            });
        }
        return found;
    }

    private UnlockableDevice recorder(Unlocker unlocker, Turn turn, UsbDevice device) {
        return new UnlockableDevice(
                device.place().port(),
                device.place().connection(),
                device.place().identity(),
                unlocker,
                turn,
                device::isThere,
                ways);
    }
}
