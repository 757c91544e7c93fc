/**
 * Recorders that are asked by their maker's library with the common functions of GA/T 947.4. The library runs in a helper
 * process of its own; VENDOR-HELPER.md describes how it is spoken to.
 */
@NullMarked
package org.evidencestation.devices.gat947;

import org.jspecify.annotations.NullMarked;
