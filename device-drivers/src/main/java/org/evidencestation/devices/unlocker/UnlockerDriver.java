package org.evidencestation.devices.unlocker;

import org.evidencestation.devices.Arrival;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.RecorderDriver;
import org.evidencestation.devices.StationClock;

/**
 * Runs a maker's program that turns a recorder into a disk. Nothing but its plug is known of the recorder until then, and the
 * program alone knows what it does to it.
 */
public final class UnlockerDriver implements RecorderDriver {
    @Override
    public String id() {
        return "unlocker";
    }

    @Override
    public boolean claims(DockedDevice device) {
        return device instanceof UnlockableDevice;
    }

    @Override
    public Arrival arrive(DockedDevice device, StationClock clock) throws DeviceException {
        if (!(device instanceof UnlockableDevice recorder)) {
            throw new DeviceException(Reason.UNSUPPORTED, "unlocker: no program: " + device.description());
        }
        if (!recorder.present().getAsBoolean()) {
            throw new DeviceException(Reason.UNPLUGGED, "unlocker: gone from " + recorder.port());
        }
        return new UnlockerArrival(recorder, clock);
    }
}
