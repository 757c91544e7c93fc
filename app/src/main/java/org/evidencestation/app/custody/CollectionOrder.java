package org.evidencestation.app.custody;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.evidencestation.devices.Clip;

/**
 * In which order clips are taken: the nearest legal deadline first, and since every deadline counts from the recording,
 * that is the oldest first. What an operating system left on the card comes last; it is evidence all the same.
 */
final class CollectionOrder {
    private static final Set<String> JUNK_NAMES =
            Set.of("thumbs.db", "desktop.ini", ".ds_store", "autorun.inf", "indexervolumeguid", "wpsettings.dat");
    private static final Set<String> JUNK_FOLDERS = Set.of(
            "system volume information", "$recycle.bin", ".trashes", ".spotlight-v100", ".fseventsd", "lost.dir");

    private static final Comparator<Clip> ORDER = Comparator.comparing(CollectionOrder::isJunk)
            .thenComparing(CollectionOrder::began)
            .thenComparing(Clip::path)
            .thenComparing(Clip::id);

    private CollectionOrder() {}

    static List<Clip> of(List<Clip> clips) {
        return clips.stream().sorted(ORDER).toList();
    }

    static boolean isJunk(Clip clip) {
        String path = clip.path().toLowerCase(Locale.ROOT);
        String name = clip.name().toLowerCase(Locale.ROOT);
        return JUNK_NAMES.contains(name)
                || name.startsWith("._")
                || JUNK_FOLDERS.stream().anyMatch(folder -> path.startsWith(folder + "/"));
    }

    private static LocalDateTime began(Clip clip) {
        return clip.claims().startedAt().or(clip::modified).orElse(LocalDateTime.MAX);
    }
}
