package org.evidencestation.devices.mtp;

import java.util.EnumSet;
import java.util.Set;
import org.evidencestation.devices.Arrival;
import org.evidencestation.devices.BatteryReading;
import org.evidencestation.devices.Capability;
import org.evidencestation.devices.ClockReading;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.Media;
import org.evidencestation.devices.RecorderIdentity;
import org.evidencestation.devices.StationClock;
import org.evidencestation.devices.card.NewestClip;
import org.jspecify.annotations.Nullable;

final class MtpArrival implements Arrival {
    private final MtpDevice device;
    private final MtpSession session;
    private final StationClock clock;
    private @Nullable MtpMedia media;
    private boolean over;
    private boolean closed;

    /** Takes over the session and closes it. */
    MtpArrival(MtpDevice device, MtpSession session, StationClock clock) {
        this.device = device;
        this.session = session;
        this.clock = clock;
    }

    @Override
    public Set<Capability> capabilities() {
        Set<Capability> capabilities = EnumSet.of(
                Capability.LIST,
                Capability.READ,
                Capability.STABLE_IDS,
                Capability.IDENTITY_READ,
                Capability.IMPORTANT_MARK,
                Capability.WRITE_BLOCKED);
        DeviceInfo info = session.info();
        if (info.offers(Op.GET_PARTIAL_OBJECT) || info.offers(Op.GET_PARTIAL_OBJECT_64)) {
            capabilities.add(Capability.RESUME_READ);
        } else {
            capabilities.add(Capability.TRANSCODE_RISK);
        }
        if (info.offers(Op.GET_OBJECT_PROPERTY)) {
            capabilities.add(Capability.SIZE64);
        }
        if (info.offers(Op.DELETE_OBJECT)) {
            capabilities.add(Capability.DELETE);
        }
        if (MtpGauges.hasBattery(session)) {
            capabilities.add(Capability.BATTERY);
        }
        if (MtpGauges.hasClock(session)) {
            capabilities.add(Capability.CLOCK_READ);
        }
        if (MtpGauges.mayHaveSettableClock(session)) {
            capabilities.add(Capability.CLOCK_SET);
        }
        return capabilities;
    }

    @Override
    public RecorderIdentity identity() throws DeviceException {
        begin();
        return MtpIdentity.of(device, session);
    }

    @Override
    public BatteryReading battery() throws DeviceException {
        begin();
        return MtpGauges.battery(session);
    }

    @Override
    public ClockReading clock() throws DeviceException {
        begin();
        ClockReading answer = MtpGauges.clock(session, clock);
        return answer instanceof ClockReading.Unknown
                ? NewestClip.bound(
                        MtpListing.of(session, clock.zone()).listing().clips(), clock)
                : answer;
    }

    @Override
    public ClockReading setClock() throws DeviceException {
        begin();
        MtpGauges.setClock(session, clock);
        return MtpGauges.clock(session, clock);
    }

    @Override
    public Media openMedia() throws DeviceException {
        begin();
        Storages.of(session);
        over = true;
        MtpMedia opened = new MtpMedia(session, clock.zone());
        media = opened;
        return opened;
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
        if (!closed) {
            closed = true;
            session.close();
        }
    }
}
