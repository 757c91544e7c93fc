package org.evidencestation.devices.mtp;

import org.evidencestation.devices.Arrival;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.RecorderDriver;
import org.evidencestation.devices.StationClock;

/**
 * Reads recorders that speak MTP. It never writes and never sets anything. Files are read in parts where the recorder can
 * do that, because a part is read from the original, while a whole file may be converted on its way (Android).
 */
public final class MtpDriver implements RecorderDriver {
    private final Patience patience;

    public MtpDriver() {
        this(Patience.NORMAL);
    }

    MtpDriver(Patience patience) {
        this.patience = patience;
    }

    @Override
    public String id() {
        return "mtp";
    }

    @Override
    public boolean claims(DockedDevice device) {
        return device instanceof MtpDevice;
    }

    @Override
    public Arrival arrive(DockedDevice device, StationClock clock) throws DeviceException {
        if (!(device instanceof MtpDevice docked)) {
            throw new DeviceException(Reason.UNSUPPORTED, "mtp: not a device with MTP: " + device.description());
        }
        MtpSession session = MtpSession.open(new WatchedPipe(docked.opening().open()), docked.names(), patience);
        return new MtpArrival(docked, session, clock);
    }
}
