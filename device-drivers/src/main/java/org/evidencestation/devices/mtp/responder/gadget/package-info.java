/** The {@link org.evidencestation.devices.mtp.responder.Responder} on a real cable, or on the kernel's emulated one. */
@NullMarked
package org.evidencestation.devices.mtp.responder.gadget;

import org.jspecify.annotations.NullMarked;
