package org.evidencestation.app.office;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.evidencestation.storage.index.IndexedEvent;

/** A ledger, brought up to date whenever it is asked. Safe for several threads. */
public abstract class LedgerBook<L> {
    private static final int AT_ONCE = 1_000;

    private final Lines lines;
    private final L ledger;
    private final BiConsumer<L, IndexedEvent> take;
    private long known;

    /** @param ledger that nobody else holds */
    protected LedgerBook(Lines lines, L ledger, BiConsumer<L, IndexedEvent> take) {
        this.lines = lines;
        this.ledger = ledger;
        this.take = take;
    }

    /** Where the lines come from, oldest first; see {@code StationIndex.office}. */
    public interface Lines {
        List<IndexedEvent> after(long number, int limit);
    }

    /**
     * Answers from everything that was committed when it was asked. The question must not keep the ledger, only what its
     * books answer.
     */
    public final synchronized <T> T ask(Function<L, T> question) {
        catchUp();
        return question.apply(ledger);
    }

    private void catchUp() {
        List<IndexedEvent> next;
        do {
            next = lines.after(known, AT_ONCE);
            next.forEach(line -> take.accept(ledger, line));
            known = next.isEmpty() ? known : next.getLast().number();
        } while (next.size() == AT_ONCE);
    }
}
