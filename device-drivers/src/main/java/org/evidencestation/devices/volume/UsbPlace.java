package org.evidencestation.devices.volume;

import java.nio.file.Path;
import org.evidencestation.devices.PortKey;

/**
 * A USB device and where it is plugged in.
 *
 * @param device its folder in sysfs, while it is plugged in
 * @param connection bus and device number, new at each plugging
 */
public record UsbPlace(Path device, PortKey port, String connection, UsbIdentity identity) {}
