package org.evidencestation.devices.gat947;

import java.util.EnumSet;
import java.util.Set;
import org.evidencestation.devices.Arrival;
import org.evidencestation.devices.BatteryReading;
import org.evidencestation.devices.Capability;
import org.evidencestation.devices.ClockReading;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.Media;
import org.evidencestation.devices.RecorderIdentity;
import org.evidencestation.devices.StationClock;
import org.evidencestation.devices.handover.Handover;
import org.evidencestation.devices.handover.SwitchedMedia;
import org.evidencestation.devices.handover.Switchover;
import org.evidencestation.devices.handover.Turn;
import org.jspecify.annotations.Nullable;

final class Gat947Arrival implements Arrival {
    private static final int SWITCHED = 7;

    /** The recorder may take the library along when it leaves the bus. */
    private static final Set<Reason> LOST =
            EnumSet.of(Reason.NATIVE_CRASH, Reason.TIMEOUT, Reason.DESYNC, Reason.UNPLUGGED);

    private final VendorDevice device;
    private final Turn.Held turn;
    private final VendorSession session;
    private final VendorAnswers answers;
    private final VendorClock gauge;
    private final StationClock clock;
    private final int candidates;
    private @Nullable Media media;
    private boolean over;

    /** Takes over turn and session, and ends both. */
    Gat947Arrival(VendorDevice device, Turn.Held turn, VendorSession session, int candidates, StationClock clock) {
        this.device = device;
        this.turn = turn;
        this.session = session;
        this.answers = new VendorAnswers(device, session, candidates);
        this.gauge = new VendorClock(session, clock, device.library().vendor().setsClock());
        this.clock = clock;
        this.candidates = candidates;
    }

    @Override
    public Set<Capability> capabilities() {
        Set<Capability> capabilities = SwitchedMedia.capabilities(Capability.SINGLE_INSTANCE);
        if (session.offers(Verb.BATTERY)) {
            capabilities.add(Capability.BATTERY);
        }
        if (gauge.reads()) {
            capabilities.add(Capability.CLOCK_READ);
        }
        if (gauge.sets()) {
            capabilities.add(Capability.CLOCK_SET);
        }
        return capabilities;
    }

    @Override
    public RecorderIdentity identity() throws DeviceException {
        begin();
        return answers.identity();
    }

    @Override
    public BatteryReading battery() throws DeviceException {
        begin();
        return answers.battery();
    }

    @Override
    public ClockReading clock() throws DeviceException {
        begin();
        return gauge.read();
    }

    @Override
    public ClockReading setClock() throws DeviceException {
        begin();
        return gauge.set();
    }

    /** The turn ends when the disk is there: until then the library could still mean this recorder. */
    @Override
    public Media openMedia() throws DeviceException {
        begin();
        over = true;
        try (turn;
                session) {
            session.ready();
            Handover handover = new Switchover(device, LOST).give(this::toStorage);
            session.close();
            Media opened = SwitchedMedia.open(disk(handover), clock);
            media = opened;
            return opened;
        }
    }

    private void toStorage() throws DeviceException {
        int result = session.call(Verb.SETMSDC).result();
        if (result != SWITCHED) {
            throw new DeviceException(Reason.MODE_SWITCH_FAILED, "gat947: setmsdc: iRet=" + result);
        }
    }

    private DockedDevice disk(Handover handover) throws DeviceException {
        try {
            return handover.storage();
        } catch (DeviceException e) {
            if (e.reason() != Reason.MODE_SWITCH_FAILED || candidates == 1) {
                throw e;
            }
            throw new DeviceException(
                    e.reason(), "gat947: perhaps another of " + candidates + " of this make: " + e.detail(), e);
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
        session.close();
        turn.close();
    }
}
