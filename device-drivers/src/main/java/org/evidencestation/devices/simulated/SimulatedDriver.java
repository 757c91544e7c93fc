package org.evidencestation.devices.simulated;

import org.evidencestation.devices.Arrival;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.RecorderDriver;
import org.evidencestation.devices.StationClock;

/** Speaks to recorders in a {@link SimulatedRack}. */
public final class SimulatedDriver implements RecorderDriver {
    @Override
    public String id() {
        return "simulated";
    }

    @Override
    public boolean claims(DockedDevice device) {
        return device instanceof Plug;
    }

    @Override
    public Arrival arrive(DockedDevice device, StationClock clock) throws DeviceException {
        if (!(device instanceof Plug plug)) {
            throw new DeviceException(
                    Reason.UNSUPPORTED, "simulated: not a simulated recorder: " + device.description());
        }
        plug.check();
        if (plug.recorder().mishaps().busy()) {
            throw new DeviceException(Reason.DEVICE_BUSY, "simulated: scripted at " + plug.port());
        }
        return new SimulatedArrival(plug, clock);
    }
}
