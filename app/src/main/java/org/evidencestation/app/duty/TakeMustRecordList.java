package org.evidencestation.app.duty;

import java.io.IOException;
import java.util.List;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.storage.journal.DutyEvent;
import org.evidencestation.storage.journal.DutyEvent.MustRecordItem;
import org.evidencestation.storage.seal.Sha256;

/** Replaces the office's list of what must be recorded (事项清单, SM6). */
public final class TakeMustRecordList {
    private final DutyOffice office;

    public TakeMustRecordList(DutyOffice office) {
        this.office = office;
    }

    /**
     * @param source name of the file, or empty if it was typed
     * @param file its bytes; none if it was typed
     * @return how many rows
     */
    public Answer<Integer> take(List<MustRecordItem> items, String source, byte[] file, String by) throws IOException {
        return office.write(ledger -> Wish.of(ledger, by)
                .need(!items.isEmpty(), Refusal.INCOMPLETE, source)
                .need(!items.equals(ledger.mustRecord()), Refusal.NO_CHANGE, source)
                .write(items.size(), new DutyEvent.MustRecordListTaken(source, Sha256.of(file), items, by)));
    }
}
