package org.evidencestation.app.mustrecord;

import java.util.List;

/** Rows of texts, as they stand in a file; empty rows are left out. */
record Table(List<Row> rows) {
    static final int MOST_ROWS = 10_000;

    Table {
        rows = List.copyOf(rows);
    }

    /** @param number as a spreadsheet counts, from 1 */
    record Row(int number, List<String> cells) {
        Row {
            cells = List.copyOf(cells);
        }

        /** Without blanks around it; empty where the row is shorter. */
        String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
        }

        boolean blank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }
}
