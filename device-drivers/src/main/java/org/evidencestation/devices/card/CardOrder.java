package org.evidencestation.devices.card;

import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import org.evidencestation.devices.Clip;

/**
 * The order in which a card is listed and so collected: footage by path, then what computers leave behind. Everything is
 * copied all the same; only the waiting officer profits from the order.
 */
public final class CardOrder {
    private static final Set<String> LEFT_BEHIND = Set.of(
            ".trashes", ".spotlight-v100", ".fseventsd", "system volume information", "$recycle.bin", "lost.dir");

    private CardOrder() {}

    /** By path, with everything {@link #leftBehind} last; ties are broken by id, so the order is total. */
    public static Comparator<Clip> comparator() {
        return Comparator.comparing((Clip clip) -> leftBehind(clip.path()))
                .thenComparing(Clip::path)
                .thenComparing(Clip::id);
    }

    /** Whether a path belongs to the book-keeping of a computer rather than to a recorder. */
    public static boolean leftBehind(String path) {
        for (String part : path.split("/", -1)) {
            if (part.startsWith("._") || LEFT_BEHIND.contains(part.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
