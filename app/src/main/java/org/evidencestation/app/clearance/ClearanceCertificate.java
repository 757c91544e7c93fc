package org.evidencestation.app.clearance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evidencestation.storage.journal.Journal;
import org.evidencestation.storage.vault.ClearanceRecord;

/**
 * What a certificate of clearance says: every recording that went under one number, and the position of the journal that tells
 * of it. The same journal and vault always give the same certificate but for the position.
 *
 * @param number the year, and its place in it
 * @param station its eight characters
 * @param unit the office's name; may be empty
 * @param profile id of the regulation, title its name
 * @param rows in the order in which the footage went
 * @param until the journal up to here tells of all of it; under a checkpoint that is signed
 */
public record ClearanceCertificate(
        String number,
        String station,
        String unit,
        String profile,
        String title,
        List<Row> rows,
        Journal.Position until) {
    public ClearanceCertificate {
        rows = List.copyOf(rows);
    }

    /**
     * One recording.
     *
     * @param name of the file on the recorder
     * @param start and end on the station's time line, if they are known
     * @param line number of the journal line that says that the footage is gone
     * @param record what stays in its place: digests, size, reason, persons, article
     */
    public record Row(
            String name,
            Optional<Instant> start,
            Optional<Instant> end,
            Instant ingestedAt,
            long line,
            ClearanceRecord record) {}

    /** Bytes of footage that went. */
    public long bytes() {
        return rows.stream().mapToLong(it -> it.record().size()).sum();
    }
}
