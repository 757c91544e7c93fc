/** Devices with MTP on this computer's USB, through libusb; the only user of usb4java. */
@NullMarked
package org.evidencestation.devices.mtp.usb;

import org.jspecify.annotations.NullMarked;
