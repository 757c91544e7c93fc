package org.evidencestation.app.duty;

import java.util.List;
import java.util.function.Function;
import org.evidencestation.storage.index.IndexedEvent;

/** The ledger, brought up to date whenever it is asked. Safe for several threads. */
public final class DutyBook {
    private static final int AT_ONCE = 1_000;

    private final Lines lines;
    private final DutyLedger ledger = new DutyLedger();
    private long known;

    public DutyBook(Lines lines) {
        this.lines = lines;
    }

    /** Where the lines come from, oldest first; see {@code StationIndex.office}. */
    public interface Lines {
        List<IndexedEvent> after(long number, int limit);
    }

    /**
     * Answers from everything that was committed when it was asked. The question must not keep the ledger, only what its
     * books answer.
     */
    public synchronized <T> T ask(Function<DutyLedger, T> question) {
        catchUp();
        return question.apply(ledger);
    }

    private void catchUp() {
        List<IndexedEvent> next;
        do {
            next = lines.after(known, AT_ONCE);
            next.forEach(ledger::take);
            known = next.isEmpty() ? known : next.getLast().number();
        } while (next.size() == AT_ONCE);
    }
}
