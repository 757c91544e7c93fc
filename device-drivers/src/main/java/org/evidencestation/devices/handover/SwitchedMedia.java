package org.evidencestation.devices.handover;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evidencestation.devices.Arrival;
import org.evidencestation.devices.Capability;
import org.evidencestation.devices.Clip;
import org.evidencestation.devices.ClipReader;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.Eraser;
import org.evidencestation.devices.Listing;
import org.evidencestation.devices.Media;
import org.evidencestation.devices.RecorderKey;
import org.evidencestation.devices.StationClock;
import org.evidencestation.devices.volume.VolumeDriver;

/** The disk a recorder became, read as any disk is; the recorder's own identity was told before and stays. */
public final class SwitchedMedia implements Media {
    private static final Set<Capability> OF_EVERY_DISK = EnumSet.of(
            Capability.LIST,
            Capability.READ,
            Capability.RESUME_READ,
            Capability.SIZE64,
            Capability.STABLE_IDS,
            Capability.DELETE,
            Capability.IDENTITY_READ,
            Capability.IMPORTANT_MARK,
            Capability.MODE_SWITCH);

    private final RecorderKey key;
    private final Arrival disk;
    private final Media media;

    private SwitchedMedia(RecorderKey key, Arrival disk, Media media) {
        this.key = key;
        this.disk = disk;
        this.media = media;
    }

    /** What a recorder can do that will be such a disk, and what it can do besides; the caller's own set. */
    public static Set<Capability> capabilities(Capability... besides) {
        Set<Capability> all = EnumSet.copyOf(OF_EVERY_DISK);
        all.addAll(List.of(besides));
        return all;
    }

    /**
     * @param disk from {@link Handover#storage}
     * @throws DeviceException if it is gone already
     */
    public static SwitchedMedia open(DockedDevice disk, StationClock clock) throws DeviceException {
        Arrival arrival = new VolumeDriver().arrive(disk, clock);
        boolean opened = false;
        try {
            Media media = arrival.openMedia();
            opened = true;
            return new SwitchedMedia(disk.key(), arrival, media);
        } finally {
            if (!opened) {
                arrival.close();
            }
        }
    }

    @Override
    public Listing list() throws DeviceException {
        return media.list();
    }

    @Override
    public ClipReader open(Clip clip, long offset) throws DeviceException {
        return media.open(clip, offset);
    }

    @Override
    public ClipReader openPastCache(Clip clip) throws DeviceException {
        return media.openPastCache(clip);
    }

    @Override
    public Eraser openEraser() throws DeviceException {
        return media.openEraser();
    }

    @Override
    public Optional<RecorderKey> otherKey() {
        return Optional.of(key);
    }

    @Override
    public Optional<Space> space() throws DeviceException {
        return media.space();
    }

    @Override
    public void close() {
        media.close();
        disk.close();
    }
}
