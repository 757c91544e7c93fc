package org.evidencestation.app.custody;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.evidencestation.devices.Clip;

/**
 * In which order the clips of one recorder are taken: the nearest legal deadline first, then the oldest. What an operating
 * system left on the card comes last; it is evidence all the same.
 */
final class CollectionOrder {
    private static final Set<String> JUNK_NAMES =
            Set.of("thumbs.db", "desktop.ini", ".ds_store", "autorun.inf", "indexervolumeguid", "wpsettings.dat");
    private static final Set<String> JUNK_FOLDERS = Set.of(
            "system volume information", "$recycle.bin", ".trashes", ".spotlight-v100", ".fseventsd", "lost.dir");

    private static final Comparator<Next> ORDER = Comparator.comparing((Next next) -> isJunk(next.clip()))
            .thenComparing(next -> next.due().orElse(Instant.MAX))
            .thenComparing(next -> began(next.clip()))
            .thenComparing(next -> next.clip().path())
            .thenComparing(next -> next.clip().id());

    private CollectionOrder() {}

    /** @param due by when it has to be in, as far as anybody can tell before it is read */
    record Next(Clip clip, Optional<Instant> due) {}

    static List<Next> of(List<Clip> clips, Function<Clip, Optional<Instant>> deadlines) {
        return clips.stream()
                .map(clip -> new Next(clip, deadlines.apply(clip)))
                .sorted(ORDER)
                .toList();
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
