package org.evidencestation.devices.usb;

import java.nio.file.Path;
import org.evidencestation.devices.usb.isolation.ChildProgram;
import org.evidencestation.devices.usb.isolation.IsolatedPipe;
import org.evidencestation.devices.usb.libusb.UsbChild;

/** Ways to the interfaces of USB devices, whatever is spoken on them: each is claimed by a process of its own. */
public final class UsbClaims {
    private final Holders holders;

    /** @param proc normally {@code /proc}; says who holds what cannot be claimed */
    public UsbClaims(Path proc) {
        this.holders = new Holders(proc);
    }

    /**
     * Where a device is on the bus at this moment; another plugging has another address.
     *
     * @return claims nothing before it is used
     */
    public Opening of(int bus, int device, int interfaceNumber) {
        ChildProgram child = UsbChild.at(bus, device, interfaceNumber);
        Path node = Path.of("/dev/bus/usb/%03d/%03d".formatted(bus, device));
        return new Claim(() -> IsolatedPipe.open(child), node, holders);
    }
}
