package org.evidencestation.app.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * A row, broken into lines.
 *
 * @param high in millimetres
 */
record SetRow(List<List<String>> cells, double high) {
    /** Rows no higher than a page, should one cell hold more than that. */
    List<SetRow> cutTo(double most, double line, double padding) {
        int fit = Math.max(1, (int) ((most - padding) / line));
        int lines = cells.stream().mapToInt(List::size).max().orElse(1);
        if (lines <= fit) {
            return List.of(this);
        }
        List<SetRow> parts = new ArrayList<>();
        for (int from = 0; from < lines; from += fit) {
            int first = from;
            int here = Math.min(fit, lines - from);
            parts.add(new SetRow(
                    cells.stream()
                            .map(cell ->
                                    cell.subList(Math.min(first, cell.size()), Math.min(first + here, cell.size())))
                            .toList(),
                    here * line + padding));
        }
        return parts;
    }
}
