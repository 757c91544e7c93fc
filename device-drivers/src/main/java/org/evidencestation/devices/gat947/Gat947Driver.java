package org.evidencestation.devices.gat947;

import org.evidencestation.devices.Arrival;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.RecorderDriver;
import org.evidencestation.devices.StationClock;
import org.evidencestation.devices.handover.Turn;

/**
 * Asks recorders by their maker's library (GA/T 947.4), which runs in a helper process, and then has them switched to a
 * disk. It writes nothing to a recorder but its time, if that is wanted, and the switch.
 */
public final class Gat947Driver implements RecorderDriver {
    private final Patience patience;

    public Gat947Driver() {
        this(Patience.NORMAL);
    }

    Gat947Driver(Patience patience) {
        this.patience = patience;
    }

    @Override
    public String id() {
        return "gat947";
    }

    @Override
    public boolean claims(DockedDevice device) {
        return device instanceof VendorDevice;
    }

    /** Waits for its turn, on the calling thread, if recorders of the same make came earlier. */
    @Override
    public Arrival arrive(DockedDevice device, StationClock clock) throws DeviceException {
        if (!(device instanceof VendorDevice recorder)) {
            throw new DeviceException(Reason.UNSUPPORTED, "gat947: no library: " + device.description());
        }
        Turn.Held turn = recorder.library().turn().take(recorder.present());
        boolean arrived = false;
        try {
            if (!recorder.present().getAsBoolean()) {
                throw new DeviceException(Reason.UNPLUGGED, "gat947: gone from " + recorder.port());
            }
            int candidates = recorder.candidates().getAsInt();
            VendorSession session = VendorSession.open(recorder, patience);
            arrived = true;
            return new Gat947Arrival(recorder, turn, session, candidates, clock);
        } finally {
            if (!arrived) {
                turn.close();
            }
        }
    }
}
