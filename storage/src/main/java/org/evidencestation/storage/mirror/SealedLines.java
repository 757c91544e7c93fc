package org.evidencestation.storage.mirror;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.RecordingSummary;

/** Walks over the lines of a journal with work that may fail, one line in memory at a time. */
final class SealedLines {
    private SealedLines() {}

    /** A journal to be read. */
    interface Source {
        void read(Consumer<Entry> reader) throws IOException;
    }

    /** Work on one line. */
    interface Step {
        void take(Entry entry) throws IOException;
    }

    static void walk(Source source, Step step) throws IOException {
        try {
            source.read(entry -> {
                try {
                    step.take(entry);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The recording a line made. */
    static Optional<RecordingSummary> recording(Entry entry) {
        return entry.event() instanceof Event.RecordingSealed(RecordingSummary summary)
                ? Optional.of(summary)
                : entry.event() instanceof Event.RecordingAdopted(RecordingSummary summary)
                        ? Optional.of(summary)
                        : Optional.empty();
    }
}
