/** The devices with an MTP interface that are plugged into this computer, as the kernel shows them. */
@NullMarked
package org.evidencestation.devices.mtp.usb;

import org.jspecify.annotations.NullMarked;
