package org.evidencestation.devices.volume;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.ErasePermit;
import org.evidencestation.devices.Eraser;

/** Erases files of mounted cards; each card is writable from the first permit on it until the end. */
final class VolumeEraser implements Eraser {
    private final CardListing listing;
    private final WriteAccess access;
    private final List<MountedVolume> writable = new ArrayList<>();
    private final Set<Path> changed = new LinkedHashSet<>();

    /** @param listing the newest */
    VolumeEraser(CardListing listing, WriteAccess access) {
        this.listing = listing;
        this.access = access;
    }

    @Override
    public void erase(ErasePermit permit) throws DeviceException {
        StoredClip stored = listing.find(permit.clip())
                .orElseThrow(() -> new DeviceException(
                        Reason.NOT_FOUND,
                        "volume: never listed: " + permit.clip().path()));
        if (!permit.listing().equals(listing.listing()) || !stored.clip().equals(permit.clip())) {
            throw Failures.changed(
                    "other than the newest listing: " + permit.clip().path());
        }
        allow(stored.volume());
        stored.erase();
        Path folder = stored.volume().root().resolve(stored.relative()).getParent();
        if (folder != null) {
            changed.add(folder);
        }
    }

    private void allow(MountedVolume volume) throws DeviceException {
        if (writable.contains(volume)) {
            return;
        }
        writable.add(volume);
        try {
            access.allow(volume.root());
            if (Files.getFileStore(volume.root()).isReadOnly()) {
                throw new DeviceException(Reason.READ_ONLY, "volume: mounted read-only: " + volume.root());
            }
        } catch (IOException e) {
            Failures.checkPresent(volume);
            throw new DeviceException(Reason.READ_ONLY, "volume: no permission to write to " + volume.root(), e);
        }
    }

    /** Blocks writing to every card again, whatever becomes of the others; the first failure is thrown. */
    @Override
    public void close() throws DeviceException {
        for (Path folder : changed) {
            sync(folder);
        }
        List<DeviceException> failures = new ArrayList<>();
        for (MountedVolume volume : writable) {
            try {
                access.forbid(volume.root());
            } catch (IOException e) {
                failures.add(Failures.of(volume, "block writing to " + volume.root(), e));
            }
        }
        throwFirst(failures);
    }

    private static void throwFirst(List<DeviceException> failures) throws DeviceException {
        if (!failures.isEmpty()) {
            DeviceException first = failures.getFirst();
            failures.stream().skip(1).forEach(first::addSuppressed);
            throw first;
        }
    }

    /** Windows cannot open a folder; there a card is written through as it is set up for quick removal. */
    private static void sync(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Whether the clips are gone is looked at afterwards in any case.
            return;
        }
    }
}
