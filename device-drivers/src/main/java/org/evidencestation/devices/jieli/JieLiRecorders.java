package org.evidencestation.devices.jieli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evidencestation.devices.DockSource;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.PortKey;
import org.evidencestation.devices.handover.Handover;
import org.evidencestation.devices.volume.ScsiUnit;
import org.evidencestation.devices.volume.UsbDevice;
import org.evidencestation.devices.volume.UsbDevices;

/**
 * The recorders with a JieLi chip, known by what the kernel read from them when they were plugged in; none is opened. One that
 * is mounted has been switched already, even if it kept its name.
 */
public final class JieLiRecorders implements DockSource {
    /** Without blanks, because makers part the name in two in different places. */
    private static final Set<String> NAMES = Set.of("dv16devicev1.00", "dv12devicev1.00");

    private final UsbDevices usb;
    private final DockSource disks;
    private final Path dev;
    private final Function<DockedDevice, Handover> ways;

    /**
     * @param disks every mounted disk
     * @param dev normally {@code /dev}
     */
    public JieLiRecorders(UsbDevices usb, DockSource disks, Path dev, Function<DockedDevice, Handover> ways) {
        this.usb = usb;
        this.disks = disks;
        this.dev = dev;
        this.ways = ways;
    }

    @Override
    public List<DockedDevice> present() {
        List<DockedDevice> found = new ArrayList<>();
        for (UsbDevice device : usb.present()) {
            device.units().stream()
                    .filter(JieLiRecorders::isRecorder)
                    .findFirst()
                    .flatMap(unit -> recorder(device, unit))
                    .ifPresent(found::add);
        }
        if (!found.isEmpty()) {
            Set<PortKey> mounted =
                    disks.present().stream().map(DockedDevice::port).collect(Collectors.toSet());
            found.removeIf(device -> mounted.contains(device.port()));
        }
        return found;
    }

    private static boolean isRecorder(ScsiUnit unit) {
        return NAMES.contains((unit.vendor() + unit.model()).replace(" ", "").toLowerCase(Locale.ROOT));
    }

    private Optional<DockedDevice> recorder(UsbDevice device, ScsiUnit unit) {
        return unit.node()
                .map(name -> new JieLiDevice(
                        device.place().port(),
                        device.place().connection(),
                        device.place().identity(),
                        (unit.vendor() + unit.model()).strip(),
                        () -> SgIo.open(dev.resolve(name)),
                        device::isThere,
                        ways));
    }
}
