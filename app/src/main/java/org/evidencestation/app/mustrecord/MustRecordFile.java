package org.evidencestation.app.mustrecord;

import java.util.List;
import java.util.Optional;
import org.evidencestation.storage.journal.DutyEvent.MustRecordItem;

/** The list of a file: all of it, or everything that is wrong with it. */
public sealed interface MustRecordFile {
    /** Ready to be taken. */
    record Complete(List<MustRecordItem> items) implements MustRecordFile {
        public Complete {
            items = List.copyOf(items);
        }
    }

    /** Nothing is taken of a list with a fault: half a list would let things go unrecorded. */
    record Faulty(List<Fault> faults) implements MustRecordFile {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Reads CSV or XLSX. The header row is found by the names of its columns; rows above it are a title. Cells of 类别 and
     * 事项 that are joined downwards, and so are empty but in the first row, say what stands above them; where 序号 is joined,
     * the rows are numbered 3, 3.2, 3.3.
     */
    static MustRecordFile read(byte[] file) {
        Table table;
        try {
            table = TableFile.read(file);
        } catch (TableFile.Unreadable e) {
            return new Faulty(List.of(e.fault()));
        }
        Optional<Header> header = Header.in(table);
        if (header.isEmpty()) {
            return new Faulty(List.of(new Fault(0, "", Fault.Problem.NO_HEADER, "")));
        }
        return header.get().faults().isEmpty()
                ? new ListReading(header.get()).read(table)
                : new Faulty(header.get().faults());
    }
}
