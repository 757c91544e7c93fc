package org.evidencestation.devices.usb;

import org.evidencestation.devices.DeviceException;

/** The way to one interface of a USB device; nothing is claimed before it is gone. */
public interface Opening {
    /**
     * Claims the interface; whoever calls closes the pipe.
     *
     * @throws DeviceException with {@code BUSY_BY_OTHER} if another program holds it, {@code NOT_PERMITTED},
     *     {@code DRIVER_MISSING}, {@code NATIVE_CRASH} or {@code UNPLUGGED}
     */
    BulkPipe open() throws DeviceException;
}
