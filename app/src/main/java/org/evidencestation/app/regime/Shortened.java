package org.evidencestation.app.regime;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.evidencestation.app.keeping.KeepingBook;
import org.evidencestation.app.policy.Decision;
import org.evidencestation.app.policy.KeepFacts;
import org.evidencestation.app.policy.KeepingPolicy;
import org.evidencestation.app.policy.ProfileChange;
import org.evidencestation.app.policy.RegimeProfile;
import org.evidencestation.app.policy.Retention;
import org.evidencestation.storage.index.RecordingRow;
import org.evidencestation.storage.index.StationIndex;

/**
 * The recordings that one profile would keep for a shorter time than another. They are read page by page: a station may hold
 * a hundred thousand.
 */
public final class Shortened {
    private static final int PAGE = 1_000;

    private final StationIndex index;
    private final RegimeProfile before;
    private final RegimeProfile after;
    private final int size;
    private final KeepingBook said;

    public Shortened(StationIndex index, RegimeProfile before, RegimeProfile after) {
        this(index, before, after, PAGE);
    }

    /** @param size of a page */
    Shortened(StationIndex index, RegimeProfile before, RegimeProfile after, int size) {
        this.size = size;
        this.said = new KeepingBook(index::office);
        this.index = index;
        this.before = before;
        this.after = after;
    }

    /** One of them, with how long it is kept now and how long it would be. */
    public record Life(RecordingRow recording, Retention now, Retention then) {}

    /** Newest first. */
    public void walk(Consumer<Life> reader) {
        index.pages(size, page -> take(page, reader));
    }

    private void take(List<RecordingRow> page, Consumer<Life> reader) {
        List<ProfileChange.Held> held = page.stream()
                .map(row -> new ProfileChange.Held(
                        row.summary().recording().content().hex(), facts(row)))
                .toList();
        if (ProfileChange.judge(before, after, held) instanceof Decision.Refused(var _, var _, var ids)) {
            Set<String> named = new HashSet<>(ids);
            page.stream()
                    .filter(row ->
                            named.contains(row.summary().recording().content().hex()))
                    .forEach(row -> reader.accept(life(row)));
        }
    }

    private Life life(RecordingRow row) {
        KeepFacts facts = facts(row);
        return new Life(row, KeepingPolicy.retention(before, facts), KeepingPolicy.retention(after, facts));
    }

    /** What was said of it, and the time that was sealed: cases of operations only keep it longer. */
    private KeepFacts facts(RecordingRow row) {
        return said.said(row.summary().recording())
                .facts(Optional.ofNullable(row.summary().end()), row.summary().ingestedAt());
    }
}
