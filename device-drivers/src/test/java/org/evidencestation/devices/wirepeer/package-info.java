/**
 * Recorders that speak a maker's protocol, written from what is public of it and from nothing of the drivers. They answer
 * in-process, and on a cable inside the rig's machine.
 */
@NullMarked
package org.evidencestation.devices.wirepeer;

import org.jspecify.annotations.NullMarked;
