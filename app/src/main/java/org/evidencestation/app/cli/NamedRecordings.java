package org.evidencestation.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evidencestation.storage.index.RecordingRow;
import org.evidencestation.storage.index.StationIndex;
import org.evidencestation.storage.journal.RecordingId;

/** Recordings as people name them: the first eight or more digits of the digest, or the short seal code. */
final class NamedRecordings {
    private static final int SHORTEST = 8;
    private static final int PAGE = 1_000;

    private final StationIndex index;

    NamedRecordings(StationIndex index) {
        this.index = index;
    }

    /** @return empty unless exactly one is meant */
    Optional<RecordingId> find(String name) {
        String said = name.strip().toLowerCase(Locale.ROOT);
        String digits = said.substring(said.lastIndexOf(':') + 1);
        List<RecordingId> found = new ArrayList<>();
        index.pages(PAGE, page -> page.stream()
                .filter(row -> means(row, said, digits))
                .map(row -> row.summary().recording())
                .filter(it -> !found.contains(it))
                .forEach(found::add));
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static boolean means(RecordingRow row, String said, String digits) {
        return row.code().text().toLowerCase(Locale.ROOT).equals(said)
                || (digits.length() >= SHORTEST
                        && row.summary().recording().content().hex().startsWith(digits));
    }
}
