package org.evidencestation.devices.mtp;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidencestation.devices.Clip;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.Listing;
import org.evidencestation.devices.Listing.Refused;
import org.evidencestation.devices.card.CardOrder;
import org.evidencestation.devices.card.ClipNames;

/**
 * One snapshot of all storages, with the way back from a clip to its object. Ids are made of storage and path, because
 * handles change from session to session; only where two objects have one path does the handle tell them apart. With
 * several storages each path begins with the name of its storage.
 */
final class MtpListing {
    private final Map<String, Found> found = new HashMap<>();
    private final Map<String, Integer> times = new HashMap<>();
    private final List<Refused> refused = new ArrayList<>();

    static MtpListing of(MtpSession session, ZoneId station) throws DeviceException {
        MtpListing listing = new MtpListing();
        List<Long> storages = Storages.of(session);
        for (long storage : storages) {
            String prefix = storages.size() > 1 ? "%08X/".formatted(storage) : "";
            ObjectWalk walk = new ObjectWalk(session, storage).run();
            walk.refused().forEach(entry -> listing.refused.add(new Refused(prefix + entry.path(), entry.why())));
            walk.files().values().forEach(seen -> listing.times.merge(path(prefix, seen), 1, Integer::sum));
            walk.files().forEach((handle, seen) -> {
                Optional<LocalDateTime> modified = Objects.modified(session, seen.object(), station);
                listing.add(storage, handle, path(prefix, seen), seen.object().size(), modified, session.generation());
            });
        }
        return listing;
    }

    private static String path(String prefix, ObjectWalk.Seen seen) {
        return prefix + seen.folder() + ObjectNames.step(seen.object().name());
    }

    private void add(
            long storage, long handle, String shown, long size, Optional<LocalDateTime> modified, int generation) {
        boolean alone = times.getOrDefault(shown, 0) == 1;
        String path = alone ? shown : "%s~%08X".formatted(shown, handle);
        Clip clip = new Clip("%08X/%s".formatted(storage, path), path, size, modified, ClipNames.claims(shown));
        found.put(clip.id(), new Found(clip, storage, handle, generation));
    }

    Optional<Found> find(Clip clip) {
        return Optional.ofNullable(found.get(clip.id()));
    }

    Listing listing() {
        List<Clip> clips = found.values().stream()
                .map(Found::clip)
                .sorted(CardOrder.comparator())
                .toList();
        return new Listing(clips, refused);
    }
}
