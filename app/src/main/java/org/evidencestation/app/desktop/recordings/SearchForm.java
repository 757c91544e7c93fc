package org.evidencestation.app.desktop.recordings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.evidencestation.storage.index.RecordingRow;
import org.evidencestation.storage.index.RecordingSearch;

/** What a person looks for. */
public final class SearchForm {
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty officer = new SimpleStringProperty("");
    private final StringProperty device = new SimpleStringProperty("");
    private final StringProperty caseNumber = new SimpleStringProperty("");
    private final ObjectProperty<Optional<LocalDate>> from = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LocalDate>> to = new SimpleObjectProperty<>(Optional.empty());

    public StringProperty text() {
        return text;
    }

    public StringProperty officer() {
        return officer;
    }

    public StringProperty device() {
        return device;
    }

    public StringProperty caseNumber() {
        return caseNumber;
    }

    /** The first day, whole. */
    public ObjectProperty<Optional<LocalDate>> from() {
        return from;
    }

    /** The last day, whole. */
    public ObjectProperty<Optional<LocalDate>> to() {
        return to;
    }

    void clear() {
        text.set("");
        officer.set("");
        device.set("");
        caseNumber.set("");
        from.set(Optional.empty());
        to.set(Optional.empty());
    }

    boolean empty() {
        return search(java.time.ZoneOffset.UTC, Optional.empty(), 1).equals(RecordingSearch.newest(1));
    }

    RecordingSearch search(ZoneId zone, Optional<RecordingRow> after, int limit) {
        return new RecordingSearch(
                filled(officer),
                filled(device),
                from.get().map(day -> begins(day, zone)),
                to.get().map(day -> begins(day.plusDays(1), zone)),
                filled(caseNumber),
                text.get().strip(),
                after,
                limit);
    }

    private static Instant begins(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static Optional<String> filled(StringProperty field) {
        return Optional.of(field.get().strip()).filter(words -> !words.isEmpty());
    }
}
