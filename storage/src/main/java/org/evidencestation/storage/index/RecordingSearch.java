package org.evidencestation.storage.index;

import java.time.Instant;
import java.util.Optional;

/**
 * A search of recordings, newest first.
 *
 * @param officer and device: exact, empty = any
 * @param from inclusive, to exclusive, on the corrected start or, where unknown, the time of ingest
 * @param text any part of name, path, officer, device, recorder, or a seal code; empty = any
 * @param after continue below this row; empty = from the top
 * @param limit rows at most
 */
public record RecordingSearch(
        Optional<String> officer,
        Optional<String> device,
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<String> caseNumber,
        String text,
        Optional<RecordingRow> after,
        int limit) {
    public static RecordingSearch newest(int limit) {
        return new RecordingSearch(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                limit);
    }

    /** The same, continued below a row. */
    public RecordingSearch below(RecordingRow row) {
        return new RecordingSearch(officer, device, from, to, caseNumber, text, Optional.of(row), limit);
    }
}
