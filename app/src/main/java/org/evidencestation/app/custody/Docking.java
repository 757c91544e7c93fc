package org.evidencestation.app.custody;

import org.evidencestation.devices.BatteryReading;
import org.evidencestation.devices.ClockReading;
import org.evidencestation.devices.RecorderIdentity;
import org.evidencestation.storage.journal.DockingId;

/**
 * One stay of a recorder in a slot, and what was read from it before its media were touched.
 *
 * @param slot the sticker on the port, or {@code folder}
 * @param driver id of the driver
 */
record Docking(
        DockingId id,
        String slot,
        String driver,
        RecorderIdentity identity,
        BatteryReading battery,
        ClockReading clock) {}
