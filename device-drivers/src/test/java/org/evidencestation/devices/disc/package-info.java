/**
 * An emulated USB DVD writer (bulk-only transport, MMC-5), for trying what burns discs in the rig's machine: media of several
 * kinds, and every way in which burning and reading fail.
 */
@NullMarked
package org.evidencestation.devices.disc;

import org.jspecify.annotations.NullMarked;
