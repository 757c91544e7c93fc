package org.evidencestation.storage.index;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.journal.Journal;

/** All that the index needs of a journal. */
interface EntrySource {
    Journal.Position position();

    /** Reads every durable entry after number {@code after}, in order. */
    void replay(long after, Consumer<Entry> reader) throws IOException;

    /** The entries with these numbers, none of which is behind the position, ascending and each once. */
    List<Entry> entries(Collection<Long> numbers) throws IOException;

    static EntrySource of(Journal journal) {
        return new EntrySource() {
            @Override
            public Journal.Position position() {
                return journal.position();
            }

            @Override
            public void replay(long after, Consumer<Entry> reader) throws IOException {
                journal.replay(after, reader);
            }

            @Override
            public List<Entry> entries(Collection<Long> numbers) throws IOException {
                return journal.entries(numbers);
            }
        };
    }
}
