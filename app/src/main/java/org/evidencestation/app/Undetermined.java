package org.evidencestation.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.evidencestation.app.keeping.Keeping;
import org.evidencestation.app.policy.KeepFacts.Category;
import org.evidencestation.storage.index.RecordingRow;
import org.evidencestation.storage.index.StationIndex;

/** Recordings of which nobody has said what they are: they never expire, and they are the clerk's daily queue. */
record Undetermined(StationIndex index, Keeping keeping) {
    private static final int PAGE = 1_000;

    /** All of them, the one that is here for longest first. */
    List<RecordingRow> all() {
        List<RecordingRow> found = new ArrayList<>();
        index.pages(PAGE, page -> page.stream()
                .filter(it -> keeping.of(it.summary().recording()).category() == Category.UNDETERMINED)
                .forEach(found::add));
        found.sort(Comparator.comparing(Undetermined::since));
        return found;
    }

    private static Instant since(RecordingRow row) {
        return row.summary().ingestedAt();
    }
}
