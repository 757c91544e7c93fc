package org.evidencestation.devices.volume;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidencestation.devices.Clip;
import org.evidencestation.devices.ClipClaims;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.Listing;
import org.evidencestation.devices.Listing.Refused;
import org.evidencestation.devices.card.CardOrder;
import org.evidencestation.devices.card.ClipNames;

/** One snapshot of all volumes of a device, with the way back from a clip to its file. */
final class CardListing {
    private final Map<String, StoredClip> stored = new HashMap<>();
    private final List<Clip> clips = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();

    /** @throws DeviceException if the root of a volume cannot be read, or the volume is gone at the end */
    static CardListing of(VolumeDevice device, ZoneId station) throws DeviceException {
        CardListing listing = new CardListing();
        boolean several = device.volumes().size() > 1;
        for (MountedVolume volume : device.volumes()) {
            String prefix = several ? volume.volumeId().orElse(volume.place()) + "/" : "";
            listing.add(volume, prefix, volume.mount().fileTimeZone(station));
        }
        listing.clips.sort(CardOrder.comparator());
        return listing;
    }

    private void add(MountedVolume volume, String prefix, ZoneId zone) throws DeviceException {
        Failures.checkPresent(volume);
        try {
            CardWalk walk = new CardWalk(volume).run();
            walk.found().forEach(found -> add(volume, prefix, zone, found));
            walk.refused().forEach(entry -> refused.add(new Refused(prefix + entry.path(), entry.why())));
        } catch (IOException e) {
            throw Failures.of(volume, "list " + volume.root(), e);
        }
        Failures.checkPresent(volume);
    }

    private void add(MountedVolume volume, String prefix, ZoneId zone, CardWalk.Found found) {
        String id = RawPath.id(volume.root(), found.relative());
        String path = prefix + RawPath.text(id);
        LocalDateTime modified = LocalDateTime.ofInstant(found.stat().modified().toInstant(), zone);
        Clip clip = new Clip(
                prefix + id, path, found.stat().size(), Optional.of(modified), claims(volume, path, found.stat()));
        clips.add(clip);
        stored.put(clip.id(), new StoredClip(volume, found.relative(), found.stat(), clip));
    }

    private static ClipClaims claims(MountedVolume volume, String path, EntryStat stat) {
        ClipClaims named = ClipNames.claims(path);
        if (stat.writable() || !volume.mount().showsReadOnlyAttribute()) {
            return named;
        }
        List<String> because = new ArrayList<>(named.importantBecause());
        because.add("attribute:read-only");
        return new ClipClaims(named.policeNumber(), named.deviceNumber(), named.startedAt(), named.sequence(), because);
    }

    Optional<StoredClip> find(Clip clip) {
        return Optional.ofNullable(stored.get(clip.id()));
    }

    Listing listing() {
        return new Listing(clips, refused);
    }
}
