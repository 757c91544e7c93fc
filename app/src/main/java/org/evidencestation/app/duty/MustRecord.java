package org.evidencestation.app.duty;

import java.util.List;
import java.util.Optional;
import org.evidencestation.storage.journal.DutyEvent.MustRecordItem;

/** How an operation names a row of the office's list of what must be recorded. */
public final class MustRecord {
    static final String PREFIX = "item:";

    private MustRecord() {}

    /** What stands in an operation for a row. */
    public static String activity(MustRecordItem item) {
        return PREFIX + item.number();
    }

    /** The row that an operation's activity names; empty if it names none, or one that is not on the list any more. */
    public static Optional<MustRecordItem> find(List<MustRecordItem> list, String activity) {
        return list.stream().filter(item -> activity(item).equals(activity)).findFirst();
    }
}
