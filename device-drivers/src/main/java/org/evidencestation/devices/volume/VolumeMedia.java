package org.evidencestation.devices.volume;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.time.ZoneId;
import java.util.Optional;
import org.evidencestation.devices.Clip;
import org.evidencestation.devices.ClipReader;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.Eraser;
import org.evidencestation.devices.Listing;
import org.evidencestation.devices.Media;
import org.jspecify.annotations.Nullable;

final class VolumeMedia implements Media {
    private final VolumeDevice device;
    private final ZoneId station;
    private @Nullable CardListing newest;
    private boolean closed;

    VolumeMedia(VolumeDevice device, ZoneId station) {
        this.device = device;
        this.station = station;
    }

    @Override
    public Listing list() throws DeviceException {
        begin();
        CardListing listing = CardListing.of(device, station);
        newest = listing;
        return listing.listing();
    }

    @Override
    public ClipReader open(Clip clip, long offset) throws DeviceException {
        begin();
        if (offset < 0 || offset > clip.size()) {
            throw new IllegalArgumentException("Not within the clip: " + offset);
        }
        return stored(clip).open(offset);
    }

    @Override
    public ClipReader openPastCache(Clip clip) throws DeviceException {
        begin();
        return stored(clip).openPastCache();
    }

    @Override
    public Eraser openEraser() throws DeviceException {
        begin();
        if (newest == null) {
            throw new IllegalStateException("Nothing was listed");
        }
        return new VolumeEraser(newest, device.writing());
    }

    /** Of all its volumes together. A folder that somebody points at tells nothing: its disk is not the recorder's. */
    @Override
    public Optional<Space> space() throws DeviceException {
        begin();
        if (device.isFolder()) {
            return Optional.empty();
        }
        long free = 0;
        long total = 0;
        for (MountedVolume volume : device.volumes()) {
            try {
                FileStore store = Files.getFileStore(volume.root());
                long all = store.getTotalSpace();
                total += all;
                free += Math.clamp(store.getUnallocatedSpace(), 0, all);
            } catch (IOException e) {
                throw Failures.of(volume, "space", e);
            }
        }
        return Optional.of(new Space(free, total));
    }

    private StoredClip stored(Clip clip) throws DeviceException {
        StoredClip stored = newest == null ? null : newest.find(clip).orElse(null);
        if (stored == null) {
            throw new DeviceException(Reason.NOT_FOUND, "volume: never listed: " + clip.path());
        }
        if (!stored.clip().equals(clip)) {
            throw Failures.changed("other than the newest listing: " + clip.path());
        }
        return stored;
    }

    private void begin() {
        if (closed) {
            throw new IllegalStateException("The media were closed");
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
