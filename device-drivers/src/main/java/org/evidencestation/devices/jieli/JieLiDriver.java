package org.evidencestation.devices.jieli;

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
 * Asks recorders with a JieLi chip, and has them switched to a disk. It writes nothing to a recorder but its time, if that is
 * wanted, and the switch. Their password is compared by the maker's own program and not by the recorder, so none is needed.
 */
public final class JieLiDriver implements RecorderDriver {
    private static final Set<Capability> CAPABILITIES =
            SwitchedMedia.capabilities(Capability.BATTERY, Capability.CLOCK_SET);

    @Override
    public String id() {
        return "jieli";
    }

    @Override
    public boolean claims(DockedDevice device) {
        return device instanceof JieLiDevice;
    }

    @Override
    public Arrival arrive(DockedDevice device, StationClock clock) throws DeviceException {
        if (!(device instanceof JieLiDevice recorder)) {
            throw new DeviceException(Reason.UNSUPPORTED, "jieli: not such a recorder: " + device.description());
        }
        // Another device may have been given the node since.
        if (!recorder.present().getAsBoolean()) {
            throw new DeviceException(Reason.UNPLUGGED, "jieli: gone from " + recorder.port());
        }
        return new ConversationArrival(recorder, JieLiConversation.open(recorder), CAPABILITIES, clock);
    }
}
