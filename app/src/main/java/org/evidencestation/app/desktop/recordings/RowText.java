package org.evidencestation.app.desktop.recordings;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.storage.index.RecordingRow;
import org.evidencestation.storage.journal.RecordingSummary;

/** Puts a row into the words of the list's columns. */
final class RowText {
    private final Texts texts;
    private final Formats formats;

    RowText(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    /** The corrected start, or the time of ingest where none is known; the list is ordered by it. */
    String time(RecordingRow row) {
        RecordingSummary summary = row.summary();
        Instant start = summary.start();
        return formats.moment(start == null ? summary.ingestedAt() : start);
    }

    String name(RecordingRow row) {
        return row.summary().name();
    }

    String officer(RecordingRow row) {
        return Objects.requireNonNullElse(row.summary().officer(), "–");
    }

    String device(RecordingRow row) {
        return Objects.requireNonNullElse(row.summary().device(), "–");
    }

    String size(RecordingRow row) {
        return formats.size(row.summary().size());
    }

    String duration(RecordingRow row) {
        Long millis = row.summary().durationMillis();
        return millis == null ? "–" : formats.duration(Duration.ofMillis(millis));
    }

    String verdict(RecordingRow row) {
        String verdict = row.verdict();
        return verdict == null ? "–" : texts.get("verdict." + verdict, Objects.requireNonNullElse(row.article(), "–"));
    }

    String code(RecordingRow row) {
        return row.code().text();
    }
}
