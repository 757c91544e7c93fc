package org.evidencestation.storage.index;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RecordingSummary;
import org.jspecify.annotations.Nullable;

/** The journal lines that rows stand for. */
final class Lines {
    private final EntrySource source;
    private final Map<Long, Entry> lines = new HashMap<>();

    Lines(EntrySource source) {
        this.source = source;
    }

    /**
     * Reads these lines and the ones behind them, which may hold the judgement of what was made.
     *
     * @throws SQLException if there is no such line, so that the row must be wrong
     */
    void readWithNext(Collection<Long> numbers) throws SQLException, IOException {
        Set<Long> wanted = new HashSet<>(numbers);
        long size = source.position().size();
        numbers.stream().filter(it -> it < size).forEach(it -> wanted.add(it + 1));
        read(wanted);
    }

    /** @throws SQLException if there is no such line, so that the row must be wrong */
    void read(Collection<Long> numbers) throws SQLException, IOException {
        long size = source.position().size();
        if (numbers.stream().anyMatch(it -> it < 1 || it > size)) {
            throw new SQLException("The index has a row for a line that is not in the journal");
        }
        source.entries(numbers).forEach(it -> lines.put(it.number(), it));
    }

    Collection<Entry> all() {
        return lines.values();
    }

    RecordingSummary summary(long number) throws SQLException {
        Entry entry = lines.get(number);
        if (entry != null && entry.event() instanceof Event.RecordingSealed it) {
            return it.summary();
        }
        if (entry != null && entry.event() instanceof Event.RecordingAdopted it) {
            return it.summary();
        }
        throw new SQLException("Entry " + number + " made no recording");
    }

    /** The judgement on a recording that a line holds; null if it holds something else. */
    Event.@Nullable IngestJudged judgement(long number, RecordingId recording) {
        Entry entry = lines.get(number);
        return entry != null
                        && entry.event() instanceof Event.IngestJudged it
                        && it.recording().equals(recording)
                ? it
                : null;
    }
}
