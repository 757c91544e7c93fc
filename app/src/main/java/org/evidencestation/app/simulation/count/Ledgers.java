package org.evidencestation.app.simulation.count;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Ledgers as text, row by row, so that two of them can be held side by side. For one thread. */
public final class Ledgers {
    private final Map<String, SortedMap<String, String>> rows = new LinkedHashMap<>();

    /** A row that is there already is told apart by {@code #2} and so on. */
    public void put(String ledger, String row, Object value) {
        SortedMap<String, String> all = rows.computeIfAbsent(ledger, key -> new TreeMap<>());
        String name = row;
        for (int i = 2; all.containsKey(name); i++) {
            name = row + " #" + i;
        }
        all.put(name, String.valueOf(value));
    }

    public void putAll(Ledgers other) {
        other.rows.forEach((ledger, added) -> added.forEach((row, value) -> put(ledger, row, value)));
    }

    /** Ledger, row, value. */
    public Map<String, SortedMap<String, String>> all() {
        return Collections.unmodifiableMap(rows);
    }
}
