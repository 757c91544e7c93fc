package org.evidencestation.devices.volume;

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

final class VolumeArrival implements Arrival {
    private final VolumeDevice device;
    private final StationClock clock;
    private @Nullable VolumeMedia media;
    private boolean over;

    VolumeArrival(VolumeDevice device, StationClock clock) {
        this.device = device;
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
                Capability.IDENTITY_READ,
                Capability.IMPORTANT_MARK);
        if (device.volumes().stream().allMatch(volume -> volume.mount().readOnly())) {
            capabilities.add(Capability.WRITE_BLOCKED);
        }
        return capabilities;
    }

    @Override
    public RecorderIdentity identity() throws DeviceException {
        begin();
        return CardIdentity.of(device);
    }

    @Override
    public BatteryReading battery() {
        begin();
        return new BatteryReading.Unknown();
    }

    @Override
    public ClockReading clock() throws DeviceException {
        begin();
        return NewestClip.bound(CardListing.of(device, clock.zone()).listing().clips(), clock);
    }

    @Override
    public Media openMedia() {
        begin();
        over = true;
        VolumeMedia opened = new VolumeMedia(device, clock.zone());
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
    }
}
