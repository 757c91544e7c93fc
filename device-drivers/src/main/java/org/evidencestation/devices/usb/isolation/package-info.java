/**
 * A {@link org.evidencestation.devices.usb.BulkPipe} whose far end is in a process of its own, so that native code which
 * crashes or hangs takes nothing along but the reading of its one recorder.
 */
@NullMarked
package org.evidencestation.devices.usb.isolation;

import org.jspecify.annotations.NullMarked;
