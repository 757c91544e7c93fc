package org.evidencestation.app.journal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.Written;

/**
 * Which lines somebody looks for; what is empty does not matter.
 *
 * @param kind name of the event
 * @param person number of somebody the line names
 * @param recorder key of a recorder it names
 * @param day in the office's zone
 * @param text any part of the line as it stands in the file, whatever the case
 */
public record JournalQuery(
        String kind,
        String person,
        String recorder,
        Optional<RecordingId> recording,
        Optional<LocalDate> day,
        String text) {
    public static final JournalQuery ALL = new JournalQuery("", "", "", Optional.empty(), Optional.empty(), "");

    /** @param zone of the office's days */
    public boolean takes(Written it, ZoneId zone) {
        return (kind.isBlank() || it.entry().event().getClass().getSimpleName().equals(kind))
                && (person.isBlank() || it.line().contains(quoted(person.strip())))
                && (recorder.isBlank() || it.line().contains(quoted(recorder.strip())))
                && recording
                        .filter(id -> !it.line().contains(id.content().hex()))
                        .isEmpty()
                && day.filter(when ->
                                !LocalDate.ofInstant(it.entry().at(), zone).equals(when))
                        .isEmpty()
                && (text.isBlank()
                        || it.line()
                                .toLowerCase(Locale.ROOT)
                                .contains(text.strip().toLowerCase(Locale.ROOT)));
    }

    /** As a whole value of JSON, so that 10000 does not find 100001. */
    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
