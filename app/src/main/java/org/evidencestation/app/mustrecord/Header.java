package org.evidencestation.app.mustrecord;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which column stands where. */
record Header(int row, Map<Column, Integer> places, List<Fault> faults) {
    /** A title or a note names one or two of the words; a header names more, each in a cell of its own. */
    private static final int ENOUGH = 3;

    private static final Set<Column> NEEDED = Set.of(Column.NUMBER, Column.ITEM);

    static Optional<Header> in(Table table) {
        return table.rows().stream()
                .limit(30)
                .map(Header::of)
                .filter(it -> it.places.size() >= ENOUGH)
                .findFirst();
    }

    private static Header of(Table.Row row) {
        List<String> names = row.cells().stream()
                .map(cell -> cell.replaceAll("[\\s\\u3000]+", ""))
                .toList();
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        List<Fault> faults = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (boolean exactly : new boolean[] {true, false}) {
            for (Column column : Column.values()) {
                for (int at = 0; at < names.size(); at++) {
                    if (!taken.contains(at) && column.is(names.get(at), exactly)) {
                        place(column, at, exactly, row, places, faults, taken);
                    }
                }
            }
        }
        NEEDED.stream()
                .sorted()
                .filter(column -> !places.containsKey(column))
                .forEach(column ->
                        faults.add(new Fault(row.number(), column.title(), Fault.Problem.MISSING_COLUMN, "")));
        return new Header(row.number(), places, faults);
    }

    private static void place(
            Column column,
            int at,
            boolean exactly,
            Table.Row row,
            Map<Column, Integer> places,
            List<Fault> faults,
            Set<Integer> taken) {
        if (places.putIfAbsent(column, at) == null) {
            taken.add(at);
        } else if (exactly) {
            faults.add(new Fault(row.number(), column.title(), Fault.Problem.DOUBLE_COLUMN, row.cell(at)));
        }
    }

    String cell(Table.Row row, Column column) {
        return row.cell(places.getOrDefault(column, -1));
    }
}
