package org.evidencestation.app.keeping;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evidencestation.storage.journal.RecordingId;

/**
 * A case and its footage.
 *
 * @param name may be empty while nobody gave it one
 * @param keptUntil last day of the case file's own period; empty while it has none
 * @param recordings filed to it, or showing an operation of it, in the order in which that was said
 */
public record CaseFolder(String number, String name, Optional<LocalDate> keptUntil, List<RecordingId> recordings) {
    public CaseFolder {
        recordings = List.copyOf(recordings);
    }
}
