/**
 * Recorders that show their footage only after a command of their maker: from the command on, the disk that appears at the
 * same port is theirs.
 */
@NullMarked
package org.evidencestation.devices.handover;

import org.jspecify.annotations.NullMarked;
