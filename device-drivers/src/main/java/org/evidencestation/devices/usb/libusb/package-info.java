/** Interfaces claimed through libusb. Native code: runs in a child process and never in the station's own. */
@NullMarked
package org.evidencestation.devices.usb.libusb;

import org.jspecify.annotations.NullMarked;
