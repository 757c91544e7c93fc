package org.evidencestation.app;

import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.evidencestation.storage.journal.Entry;

/**
 * Passes every committed journal entry on, in order. Entries of before somebody listens are not kept: whoever begins to
 * listen has read the journal up to there.
 */
final class CommittedEntries implements Consumer<Entry> {
    private final CopyOnWriteArrayList<Consumer<Entry>> listeners = new CopyOnWriteArrayList<>();

    void listen(Consumer<Entry> listener) {
        listeners.add(listener);
    }

    @Override
    public void accept(Entry entry) {
        listeners.forEach(listener -> listener.accept(entry));
    }
}
