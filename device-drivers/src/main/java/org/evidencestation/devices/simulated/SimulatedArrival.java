package org.evidencestation.devices.simulated;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import org.evidencestation.devices.Arrival;
import org.evidencestation.devices.BatteryReading;
import org.evidencestation.devices.Capability;
import org.evidencestation.devices.ClockReading;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.Media;
import org.evidencestation.devices.RecorderIdentity;
import org.evidencestation.devices.StationClock;
import org.jspecify.annotations.Nullable;

final class SimulatedArrival implements Arrival {
    private final Plug plug;
    private final StationClock clock;
    private @Nullable SimulatedMedia media;
    private boolean over;

    SimulatedArrival(Plug plug, StationClock clock) {
        this.plug = plug;
        this.clock = clock;
    }

    @Override
    public Set<Capability> capabilities() {
        Set<Capability> capabilities = EnumSet.of(
                Capability.LIST,
                Capability.READ,
                Capability.RESUME_READ,
                Capability.SIZE64,
                Capability.STABLE_IDS,
                Capability.DELETE,
                Capability.CLOCK_SET,
                Capability.CLOCK_READ,
                Capability.IDENTITY_READ,
                Capability.IMPORTANT_MARK,
                Capability.WRITE_BLOCKED);
        if (plug.recorder().battery().isPresent()) {
            capabilities.add(Capability.BATTERY);
        }
        return capabilities;
    }

    @Override
    public RecorderIdentity identity() throws DeviceException {
        begin();
        return new RecorderIdentity(plug.key(), plug.recorder().claims());
    }

    @Override
    public BatteryReading battery() throws DeviceException {
        begin();
        OptionalInt battery = plug.recorder().battery();
        return battery.isPresent() ? new BatteryReading.Charge(battery.getAsInt()) : new BatteryReading.Unknown();
    }

    @Override
    public ClockReading setClock() throws DeviceException {
        begin();
        plug.recorder().setClock();
        return clock();
    }

    /** Answers in whole seconds, as recorders do, so the answer is up to a second old. */
    @Override
    public ClockReading clock() throws DeviceException {
        begin();
        Instant before = clock.time().instant();
        LocalDateTime answer = LocalDateTime.ofInstant(
                        before.plus(plug.recorder().clockOffset()), clock.zone())
                .truncatedTo(ChronoUnit.SECONDS);
        Duration halfTrip = Duration.between(before, clock.time().instant()).dividedBy(2);
        Instant middle = before.plus(halfTrip);
        Duration offset = Duration.between(middle, answer.atZone(clock.zone()).toInstant());
        return new ClockReading.Measured(answer, middle, offset, halfTrip.abs().plusSeconds(1), "protocol");
    }

    @Override
    public Media openMedia() throws DeviceException {
        begin();
        over = true;
        SimulatedMedia opened = new SimulatedMedia(plug);
        media = opened;
        return opened;
    }

    private void begin() throws DeviceException {
        if (over) {
            throw new IllegalStateException("The arrival ended when its media were opened or it was closed");
        }
        plug.check();
    }

    @Override
    public void close() {
        over = true;
        if (media != null) {
            media.close();
        }
    }
}
