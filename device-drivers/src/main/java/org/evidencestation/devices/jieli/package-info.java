/**
 * Recorders with a JieLi chip (DV12, DV16): a disk without a medium that obeys SCSI commands of its maker's own, and after one
 * of them becomes the disk with the footage.
 */
@NullMarked
package org.evidencestation.devices.jieli;

import org.jspecify.annotations.NullMarked;
