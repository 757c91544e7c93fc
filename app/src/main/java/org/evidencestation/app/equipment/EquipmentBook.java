package org.evidencestation.app.equipment;

import java.util.List;
import java.util.function.Function;
import org.evidencestation.app.duty.DutyBook.Lines;
import org.evidencestation.storage.index.IndexedEvent;

/** The equipment ledger, brought up to date whenever it is asked. Safe for several threads. */
public final class EquipmentBook {
    private static final int AT_ONCE = 1_000;

    private final Lines lines;
    private final EquipmentLedger ledger = new EquipmentLedger();
    private long known;

    public EquipmentBook(Lines lines) {
        this.lines = lines;
    }

    /** Answers from everything that was committed when it was asked. The question must not keep the ledger. */
    public synchronized <T> T ask(Function<EquipmentLedger, T> question) {
        List<IndexedEvent> next;
        do {
            next = lines.after(known, AT_ONCE);
            next.forEach(ledger::take);
            known = next.isEmpty() ? known : next.getLast().number();
        } while (next.size() == AT_ONCE);
        return question.apply(ledger);
    }
}
