/**
 * Interfaces of USB devices that a driver talks to itself, whatever is spoken on them. Nothing here knows a protocol, but for
 * the class requests of still image devices.
 */
@NullMarked
package org.evidencestation.devices.usb;

import org.jspecify.annotations.NullMarked;
