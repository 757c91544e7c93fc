package org.evidencestation.devices.ambarella;

import java.util.Set;
import org.evidencestation.devices.Arrival;
import org.evidencestation.devices.Capability;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.RecorderDriver;
import org.evidencestation.devices.StationClock;
import org.evidencestation.devices.handover.ConversationArrival;
import org.evidencestation.devices.handover.SwitchedMedia;

/**
 * Asks recorders with an Ambarella chip, and has them switched to a disk. It writes nothing to a recorder but its time, if that
 * is wanted, and the switch.
 */
public final class AmbarellaDriver implements RecorderDriver {
    private static final Set<Capability> CAPABILITIES = SwitchedMedia.capabilities(Capability.CLOCK_SET);

    @Override
    public String id() {
        return "ambarella";
    }

    @Override
    public boolean claims(DockedDevice device) {
        return device instanceof AmbarellaDevice;
    }

    @Override
    public Arrival arrive(DockedDevice device, StationClock clock) throws DeviceException {
        if (!(device instanceof AmbarellaDevice recorder)) {
            throw new DeviceException(Reason.UNSUPPORTED, "ambarella: not such a recorder: " + device.description());
        }
        return new ConversationArrival(recorder, AmbarellaConversation.open(recorder), CAPABILITIES, clock);
    }
}
