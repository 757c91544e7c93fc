package org.evidencestation.storage.index;

import java.io.IOException;
import java.util.function.Consumer;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.journal.Journal;

/** All that the index needs of a journal. */
interface EntrySource {
    Journal.Position position();

    /** Reads every durable entry after number {@code after}, in order. */
    void replay(long after, Consumer<Entry> reader) throws IOException;

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
        };
    }
}
