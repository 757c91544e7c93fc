package org.evidencestation.app.listing;

import java.util.List;

/**
 * One list, ready to be printed or exported: every cell is the text that the screen shows.
 *
 * @param title of the form, in the office's words
 * @param facts what stands above the table, for example office and period
 * @param columns at least one
 * @param rows each as wide as the columns
 * @param notes what stands below the table, for example what a short word means
 * @param signatures who signs, for example {@code 制表人}; empty if nobody does
 */
public record Listing(
        String title,
        List<Fact> facts,
        List<Column> columns,
        List<List<String>> rows,
        List<String> notes,
        List<String> signatures) {
    /** @throws IllegalArgumentException if there is no column, or a row is not as wide as they are */
    public Listing {
        facts = List.copyOf(facts);
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
        signatures = List.copyOf(signatures);
        int width = columns.size();
        if (width == 0) {
            throw new IllegalArgumentException("A list without columns: " + title);
        }
        rows.stream().filter(row -> row.size() != width).findFirst().ifPresent(row -> {
            throw new IllegalArgumentException("A row of " + row.size() + " cells under " + width + " columns");
        });
    }

    /** What is true of the whole list. */
    public record Fact(String label, String value) {}

    /**
     * @param width relative to the other columns; positive
     * @param kind how its cells are set
     */
    public record Column(String name, double width, Kind kind) {
        public Column {
            if (!(width > 0)) {
                throw new IllegalArgumentException("A column must have a width: " + name);
            }
        }

        public static Column text(String name, double width) {
            return new Column(name, width, Kind.TEXT);
        }

        public static Column number(String name, double width) {
            return new Column(name, width, Kind.NUMBER);
        }
    }

    /** How cells are set. A number that is none, for example an empty one, stays a text. */
    public enum Kind {
        TEXT,
        NUMBER
    }
}
