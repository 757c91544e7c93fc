package org.evidencestation.devices.unlocker;

import java.util.EnumSet;
import java.util.Set;
import org.evidencestation.devices.Arrival;
import org.evidencestation.devices.BatteryReading;
import org.evidencestation.devices.Capability;
import org.evidencestation.devices.ClockReading;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.Media;
import org.evidencestation.devices.RecorderIdentity;
import org.evidencestation.devices.StationClock;
import org.evidencestation.devices.handover.Handover;
import org.evidencestation.devices.handover.PlugClaims;
import org.evidencestation.devices.handover.SwitchedMedia;
import org.evidencestation.devices.handover.Switchover;
import org.evidencestation.devices.handover.Turn;
import org.jspecify.annotations.Nullable;

final class UnlockerArrival implements Arrival {
    /** A program ends with an exit status, whatever the recorder does. */
    private static final Set<Reason> NEVER_LOST = EnumSet.noneOf(Reason.class);

    private final UnlockableDevice device;
    private final StationClock clock;
    private @Nullable Media media;
    private boolean over;

    UnlockerArrival(UnlockableDevice device, StationClock clock) {
        this.device = device;
        this.clock = clock;
    }

    @Override
    public Set<Capability> capabilities() {
        return SwitchedMedia.capabilities(Capability.SINGLE_INSTANCE);
    }

    @Override
    public RecorderIdentity identity() {
        begin();
        return new RecorderIdentity(device.key(), PlugClaims.of(device.usb()));
    }

    @Override
    public BatteryReading battery() {
        begin();
        return new BatteryReading.Unknown();
    }

    @Override
    public ClockReading clock() {
        begin();
        return new ClockReading.Unknown();
    }

    /** Waits for its turn first, and lets the next in when the disk is there. */
    @Override
    public Media openMedia() throws DeviceException {
        begin();
        over = true;
        try (Turn.Held _ = device.turn().take(device.present())) {
            UnlockProgram program = new UnlockProgram(device.unlocker());
            Handover handover = new Switchover(device, NEVER_LOST).give(program::run);
            Media opened = SwitchedMedia.open(handover.storage(), clock);
            media = opened;
            return opened;
        }
    }

    private void begin() {
        if (over) {
            throw new IllegalStateException("The arrival ended when its media were opened or it was closed");
        }
    }

    @Override
    public void close() {
        over = true;
        if (media != null) {
            media.close();
        }
    }
}
