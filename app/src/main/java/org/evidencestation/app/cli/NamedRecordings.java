package org.evidencestation.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evidencestation.storage.index.RecordingRow;
import org.evidencestation.storage.index.RecordingSearch;
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
        Optional<RecordingRow> last = Optional.empty();
        List<RecordingRow> page;
        do {
            page = index.recordings(below(last));
            page.stream()
                    .filter(row -> means(row, said, digits))
                    .map(row -> row.summary().recording())
                    .filter(it -> !found.contains(it))
                    .forEach(found::add);
            last = page.isEmpty() ? last : Optional.of(page.getLast());
        } while (page.size() == PAGE);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static boolean means(RecordingRow row, String said, String digits) {
        return row.code().text().toLowerCase(Locale.ROOT).equals(said)
                || (digits.length() >= SHORTEST
                        && row.summary().recording().content().hex().startsWith(digits));
    }

    private static RecordingSearch below(Optional<RecordingRow> last) {
        RecordingSearch newest = RecordingSearch.newest(PAGE);
        return new RecordingSearch(
                newest.officer(),
                newest.device(),
                newest.from(),
                newest.to(),
                newest.caseNumber(),
                newest.text(),
                last,
                PAGE);
    }
}
