package org.evidencestation.storage.index;

import java.util.TreeMap;
import org.evidencestation.storage.journal.Entry;
import org.jspecify.annotations.Nullable;

/** Entries that threads brought before their turn. For one thread at a time. */
final class Waiting {
    /** Beyond these they are read from the journal when somebody asks. */
    private static final int MOST = 1_000;

    private final TreeMap<Long, Entry> early = new TreeMap<>();

    void add(Entry entry) {
        if (early.size() < MOST) {
            early.put(entry.number(), entry);
        }
    }

    /** Takes out the entry with this number; null if nobody brought it yet. */
    @Nullable
    Entry take(long number) {
        return early.remove(number);
    }

    void forgetUpTo(long number) {
        early.headMap(number, true).clear();
    }

    void clear() {
        early.clear();
    }
}
