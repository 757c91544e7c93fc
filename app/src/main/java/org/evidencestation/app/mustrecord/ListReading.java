package org.evidencestation.app.mustrecord;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evidencestation.storage.journal.DutyEvent.MustRecordItem;

/** One list while it is read. */
final class ListReading {
    private final Header header;
    private final List<MustRecordItem> items = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Integer> joined = new HashMap<>();
    private final Map<String, Integer> numbered = new HashMap<>();
    private String number = "";
    private String category = "";
    private String item = "";

    ListReading(Header header) {
        this.header = header;
    }

    MustRecordFile read(Table table) {
        table.rows().stream().filter(row -> row.number() > header.row()).forEach(this::take);
        if (items.isEmpty() && faults.isEmpty()) {
            faults.add(new Fault(header.row(), "", Fault.Problem.NO_ROWS, ""));
        }
        return faults.isEmpty() ? new MustRecordFile.Complete(items) : new MustRecordFile.Faulty(faults);
    }

    private void take(Table.Row row) {
        String own = header.cell(row, Column.NUMBER);
        boolean continues = own.isEmpty() && !number.isEmpty();
        number = own.isEmpty() ? number : own;
        category = orAbove(row, Column.CATEGORY, category);
        item = continues ? orAbove(row, Column.ITEM, item) : header.cell(row, Column.ITEM);
        need(row, Column.NUMBER, number);
        need(row, Column.ITEM, item);
        String name = continues ? number + "." + (joined.merge(number, 1, Integer::sum) + 1) : number;
        Integer before = numbered.putIfAbsent(name, row.number());
        if (before != null && !name.isEmpty()) {
            faults.add(new Fault(row.number(), Column.NUMBER.title(), Fault.Problem.DOUBLE_NUMBER, name));
        }
        items.add(new MustRecordItem(
                name,
                category,
                item,
                header.cell(row, Column.STAGE),
                header.cell(row, Column.MODE),
                header.cell(row, Column.START),
                header.cell(row, Column.CONTENT),
                header.cell(row, Column.END),
                header.cell(row, Column.RETENTION),
                header.cell(row, Column.NOTE)));
    }

    private String orAbove(Table.Row row, Column column, String above) {
        String own = header.cell(row, column);
        return own.isEmpty() ? above : own;
    }

    private void need(Table.Row row, Column column, String value) {
        if (value.isEmpty()) {
            faults.add(new Fault(row.number(), column.title(), Fault.Problem.MISSING_VALUE, ""));
        }
    }
}
