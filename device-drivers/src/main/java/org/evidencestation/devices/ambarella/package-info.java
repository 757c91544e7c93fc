/**
 * Recorders with an Ambarella chip that understand short lines of ASCII on two bulk endpoints, one of which makes them the disk
 * with the footage.
 */
@NullMarked
package org.evidencestation.devices.ambarella;

import org.jspecify.annotations.NullMarked;
