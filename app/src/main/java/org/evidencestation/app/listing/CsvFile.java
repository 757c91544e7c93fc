package org.evidencestation.app.listing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A list as CSV (RFC 4180): column names and rows. It begins with a byte order mark, without which the spreadsheet most
 * offices have reads UTF-8 as something else.
 */
public final class CsvFile {
    private static final char MARK = '\uFEFF';
    /** With any of these in front a spreadsheet takes the cell for a formula; some take the wide ones of Chinese keyboards as well. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private CsvFile() {}

    /** @param out stays open */
    public static void write(Listing listing, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(MARK);
        CSVPrinter cells = new CSVPrinter(text, CSVFormat.RFC4180);
        cells.printRecord(listing.columns().stream()
                .map(column -> harmless(column.name()))
                .toList());
        for (List<String> row : listing.rows()) {
            for (int i = 0; i < row.size(); i++) {
                boolean number = listing.columns().get(i).kind() == Listing.Kind.NUMBER
                        && Numbers.of(row.get(i)).isPresent();
                cells.print(number ? row.get(i) : harmless(row.get(i)));
            }
            cells.println();
        }
        text.flush();
    }

    /** A name that somebody gave a file must not become a formula on the computer of whoever opens the list. */
    private static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
