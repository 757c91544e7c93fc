package org.evidencestation.app.review;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.ReviewEvent.Drawn;
import org.evidencestation.storage.seal.Sha256;

/**
 * Draws a sample that nobody can choose: it follows from the head of a checkpoint that was made before the day, the day, and
 * the recordings there were. The same numbers give the same sample, here and with {@code sha256sum} and {@code sort}; see
 * {@code storage/FORMAT.md}, section 13. Pure.
 */
public final class SpotCheck {
    /** How many days before the day are looked at. Not a choice of whoever draws: it would be a way to choose the sample. */
    public static final int DAYS = 30;

    /** The most recordings of one officer that can be drawn at once. */
    public static final int MOST = 20;

    private SpotCheck() {}

    /**
     * @param head of the last checkpoint before the day
     * @param station its eight characters
     */
    public static Sha256 seed(Sha256 head, LocalDate day, String station) {
        return text(head.hex() + "\n" + day + "\n" + station + "\n");
    }

    /**
     * For each officer, and for those nobody is known for, the recordings of the smallest rank. A larger quota draws the same
     * and some more.
     *
     * @return officers by number, each with what was drawn in the order of the recordings
     */
    public static List<Drawn> draw(Sha256 seed, Population population, int quota) {
        Map<String, List<RecordingId>> byOfficer = new TreeMap<>();
        population.members().forEach(it -> byOfficer
                .computeIfAbsent(it.officer(), key -> new ArrayList<>())
                .add(it.recording()));
        List<Drawn> drawn = new ArrayList<>();
        byOfficer.forEach((officer, recordings) -> drawn.add(new Drawn(
                officer,
                recordings.stream()
                        .sorted(Comparator.comparing(it -> rank(seed, it)))
                        .limit(quota)
                        .sorted(Comparator.comparing(it -> it.content().hex()))
                        .toList())));
        return drawn;
    }

    private static String rank(Sha256 seed, RecordingId recording) {
        return text(seed.hex() + "\n" + recording.content().hex() + "\n").hex();
    }

    private static Sha256 text(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
