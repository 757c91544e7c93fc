package org.evidencestation.devices.volume;

import org.evidencestation.devices.Arrival;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.RecorderDriver;
import org.evidencestation.devices.StationClock;

/**
 * Reads recorders that show themselves as a disk, and folders. It never writes of itself: no time
 * file, no access mark; only an {@link org.evidencestation.devices.Eraser} does. Battery and clock cannot be asked over mass storage; the clock is bounded by the newest file.
 */
public final class VolumeDriver implements RecorderDriver {
    @Override
    public String id() {
        return "volume";
    }

    @Override
    public boolean claims(DockedDevice device) {
        return device instanceof VolumeDevice;
    }

    @Override
    public Arrival arrive(DockedDevice device, StationClock clock) throws DeviceException {
        if (!(device instanceof VolumeDevice volumes)) {
            throw new DeviceException(Reason.UNSUPPORTED, "volume: not a volume: " + device.description());
        }
        for (MountedVolume volume : volumes.volumes()) {
            Failures.checkPresent(volume);
        }
        return new VolumeArrival(volumes, clock);
    }
}
