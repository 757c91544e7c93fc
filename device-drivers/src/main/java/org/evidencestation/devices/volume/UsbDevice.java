package org.evidencestation.devices.volume;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A USB device as the kernel describes it, whatever it can do.
 *
 * @param interfaceClasses two hexadecimal digits each
 */
public record UsbDevice(UsbPlace place, Set<String> interfaceClasses) {
    private static final String MASS_STORAGE = "08";

    public UsbDevice {
        interfaceClasses = Set.copyOf(interfaceClasses);
    }

    /** Whether it is a disk and nothing else. */
    public boolean onlyDisk() {
        return interfaceClasses.equals(Set.of(MASS_STORAGE));
    }

    /** What it has for disks. */
    public List<ScsiUnit> units() {
        return ScsiUnit.of(place.device());
    }

    /** Whether it is still plugged in, and was not out in between. */
    public boolean isThere() {
        Optional<UsbPlace> now = UsbTopology.of(place.device());
        return now.filter(there -> there.connection().equals(place.connection())
                        && there.identity().id().equals(place.identity().id()))
                .isPresent();
    }
}
