/**
 * Recorders that speak the Media Transfer Protocol: the initiator's side of PTP (ISO 15740) with the extensions of MTP
 * 1.1 and of Android, over a {@link org.evidencestation.devices.usb.BulkPipe}. It only ever reads. Everything that comes
 * from a recorder is untrusted: every length is bounded before it is believed, and what cannot be read is a
 * {@link org.evidencestation.devices.DeviceException}, never an unchecked one.
 */
@NullMarked
package org.evidencestation.devices.mtp;

import org.jspecify.annotations.NullMarked;
