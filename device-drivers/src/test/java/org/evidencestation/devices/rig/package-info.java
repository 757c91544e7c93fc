/** What runs inside the machine of {@code device-drivers/rig}, against real peers. */
@NullMarked
package org.evidencestation.devices.rig;

import org.jspecify.annotations.NullMarked;
