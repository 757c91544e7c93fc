package org.evidencestation.app.simulation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.evidencestation.app.simulation.count.Ledgers;

/** Two accounts of the same year, ledger by ledger and row by row. */
public record Comparison(List<Line> lines) {
    public Comparison {
        lines = List.copyOf(lines);
    }

    /**
     * One ledger.
     *
     * @param said rows the station has; counted rows the count has
     * @param differences rows that only one has, or that say different things, with both
     */
    public record Line(String ledger, int said, int counted, List<String> differences) {
        public Line {
            differences = List.copyOf(differences);
        }

        public boolean same() {
            return differences.isEmpty();
        }
    }

    public static Comparison of(Ledgers station, Ledgers count) {
        Set<String> ledgers = new LinkedHashSet<>(station.all().keySet());
        ledgers.addAll(count.all().keySet());
        List<Line> lines = new ArrayList<>();
        for (String ledger : ledgers) {
            SortedMap<String, String> said = station.all().getOrDefault(ledger, new TreeMap<>());
            SortedMap<String, String> counted = count.all().getOrDefault(ledger, new TreeMap<>());
            lines.add(new Line(ledger, said.size(), counted.size(), differences(said, counted)));
        }
        return new Comparison(lines);
    }

    private static List<String> differences(SortedMap<String, String> said, SortedMap<String, String> counted) {
        Set<String> rows = new TreeSet<>(said.keySet());
        rows.addAll(counted.keySet());
        return rows.stream()
                .filter(row -> !Objects.equals(said.get(row), counted.get(row)))
                .map(row -> row + " | " + said.get(row) + " | " + counted.get(row))
                .toList();
    }

    public boolean same() {
        return lines.stream().allMatch(Line::same);
    }
}
