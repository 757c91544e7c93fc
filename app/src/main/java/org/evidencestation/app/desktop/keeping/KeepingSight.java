package org.evidencestation.app.desktop.keeping;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidencestation.app.keeping.CaseFolder;
import org.evidencestation.app.keeping.Kept;
import org.evidencestation.storage.index.RecordingRow;
import org.evidencestation.storage.journal.RecordingId;

/**
 * What is known of footage and what it is, as it was at one moment.
 *
 * @param undetermined the one that is here for longest first
 * @param determined what was said of the newest
 * @param waiting of which somebody wants a protection to end
 * @param triggers marks of the regulation in force: item, and its words
 */
public record KeepingSight(
        List<Piece> undetermined,
        List<Piece> determined,
        List<Piece> waiting,
        List<CaseFolder> cases,
        Map<String, String> triggers) {
    public KeepingSight {
        undetermined = List.copyOf(undetermined);
        determined = List.copyOf(determined);
        waiting = List.copyOf(waiting);
        cases = List.copyOf(cases);
        triggers = Collections.unmodifiableMap(new LinkedHashMap<>(triggers));
    }

    /** A recording and what was said of it. */
    public record Piece(RecordingRow row, Kept kept) {
        public RecordingId recording() {
            return row.summary().recording();
        }
    }

    Optional<Piece> find(KeepingPage page, String key) {
        return of(page).stream()
                .filter(it -> it.recording().toString().equals(key))
                .findFirst();
    }

    List<Piece> of(KeepingPage page) {
        return switch (page) {
            case UNDETERMINED -> undetermined;
            case DETERMINED -> determined;
            case WAITING -> waiting;
        };
    }
}
