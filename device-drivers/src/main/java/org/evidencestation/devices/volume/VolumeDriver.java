package org.evidencestation.devices.volume;

import java.io.IOException;
import org.evidencestation.devices.Arrival;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.RecorderDriver;
import org.evidencestation.devices.StationClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads recorders that show themselves as a disk, and folders. It never writes of itself: no time file, no access mark; only
 * an {@link org.evidencestation.devices.Eraser} does. Battery and clock cannot be asked over mass storage; the clock is
 * bounded by the newest file.
 */
public final class VolumeDriver implements RecorderDriver {
    private static final Logger LOG = LoggerFactory.getLogger(VolumeDriver.class);

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
            blockWriting(volumes, volume);
        }
        return new VolumeArrival(volumes, clock);
    }

    /** A station that was killed while it erased has left its card writable; footage is read even where that stays so. */
    private static void blockWriting(VolumeDevice device, MountedVolume volume) {
        if (!volume.mount().readOnly()) {
            try {
                device.writing().forbid(volume.root());
            } catch (IOException e) {
                LOG.warn("{} stays writable", volume.root(), e);
            }
        }
    }
}
